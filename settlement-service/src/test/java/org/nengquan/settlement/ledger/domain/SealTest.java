package org.nengquan.settlement.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealTest {
    private static final Instant AT = Instant.parse("2022-07-01T01:02:03.000004Z");

    private static BookedEntry anEntry(long id, String reference, long fen) {
        return new BookedEntry(
                id,
                new Occasion(EntryKind.DEPOSIT, reference, LocalDate.of(2022, 7, 1)),
                AT,
                List.of(new BookedEntry.Line("bank", -fen), new BookedEntry.Line("suspense", fen)));
    }

    @Test
    void shouldGiveTheSameLinkForTheSameHistory() {
        var once = Seal.GENESIS.next(anEntry(1, "a", 5)).next(anEntry(2, "b", 6));
        var again = Seal.GENESIS.next(anEntry(1, "a", 5)).next(anEntry(2, "b", 6));

        assertThat(again).isEqualTo(once);
        assertThat(once.position()).isEqualTo(2);
        assertThat(once.hash()).hasSize(64);
    }

    @Test
    void shouldGiveAnotherLinkForAnyOtherHistory() {
        var seal = Seal.GENESIS.next(anEntry(1, "a", 5)).next(anEntry(2, "b", 6));

        assertThat(Seal.GENESIS
                        .next(anEntry(2, "b", 6))
                        .next(anEntry(1, "a", 5))
                        .hash())
                .as("swapped")
                .isNotEqualTo(seal.hash());
        assertThat(Seal.GENESIS
                        .next(anEntry(1, "a", 4))
                        .next(anEntry(2, "b", 6))
                        .hash())
                .as("an amount altered")
                .isNotEqualTo(seal.hash());
        assertThat(Seal.GENESIS.next(anEntry(2, "b", 6)).hash())
                .as("one left out")
                .isNotEqualTo(seal.hash());
    }

    /** Fixed for ever: links written by an earlier version must be verifiable by a later one. */
    @Test
    void shouldNotChangeHowItIsComputed() {
        assertThat(Seal.GENESIS.next(anEntry(1, "a", 5)).hash())
                .isEqualTo("a70a25283477f70d43be41c98a798578c9a8652f15287ee49cf793ea20393a1e");
    }
}
