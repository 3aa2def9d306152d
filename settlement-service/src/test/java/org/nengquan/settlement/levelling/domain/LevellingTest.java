package org.nengquan.settlement.levelling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.nengquan.settlement.ledger.domain.LedgerAccount;
import org.nengquan.settlement.ledger.domain.Posting;
import org.nengquan.settlement.levelling.domain.Levelling.Move;
import org.nengquan.settlement.levelling.domain.Levelling.Position;
import org.nengquan.settlement.levelling.domain.TransferState.Arrival;
import org.nengquan.settlement.levelling.domain.TransferState.Ordered;

/** 调拨轧差: what accounts owe each other goes in the fewest moves, and nobody pays what it has not. */
class LevellingTest {
    private static final LocalDate DAY = LocalDate.of(2022, 7, 4);

    @Test
    void shouldPayTheLargestFirst() {
        var positions = List.of(
                new Position("a", 700, 900),
                new Position("b", -500, 0),
                new Position("c", -300, 0),
                new Position("d", 100, 100));

        assertThat(Levelling.net(positions))
                .containsExactly(new Move("a", "b", 500), new Move("a", "c", 200), new Move("d", "c", 100));
    }

    @Test
    void shouldMoveNothingWhereNobodyOwes() {
        assertThat(Levelling.net(List.of(new Position("a", 0, 50), new Position("b", 0, 0))))
                .isEmpty();
        assertThat(Levelling.net(List.of())).isEmpty();
    }

    /** What is still on its way to the payer cannot be paid on today. */
    @Test
    void shouldPayNoMoreThanLiesThere() {
        assertThat(Levelling.net(List.of(new Position("a", 700, 400), new Position("b", -700, 0))))
                .containsExactly(new Move("a", "b", 400));
        assertThat(Levelling.net(List.of(new Position("a", 700, -1), new Position("b", -700, 0))))
                .isEmpty();
    }

    @RepeatedTest(50)
    void shouldLevelAnyPositionsWithFewerMovesThanAccounts(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        Map<String, Long> owes = new HashMap<>();
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            long fen = random.nextInt(1_000_000);
            owes.merge("a" + random.nextInt(6), fen, Long::sum);
            owes.merge("a" + random.nextInt(6), -fen, Long::sum);
        }
        List<Position> positions = new ArrayList<>();
        owes.forEach((account, fen) -> positions.add(new Position(account, fen, Math.max(fen, 0))));

        List<Move> moves = Levelling.net(positions);

        moves.forEach(move -> {
            owes.merge(move.from(), -move.amountFen(), Long::sum);
            owes.merge(move.to(), move.amountFen(), Long::sum);
        });
        assertThat(owes.values()).containsOnly(0L);
        assertThat(moves).hasSizeLessThan(Math.max(positions.size(), 1)).allMatch(move -> move.amountFen() > 0);
    }

    @Test
    void shouldBeInTransitBetweenTheTwoBanksAndBalanceInEachBooks() {
        var transfer = new Transfer(
                UUID.fromString("01980000-0000-7000-8000-000000000001"), DAY, new Move("a", "b", 70), new Ordered());

        assertThat(transfer.leave(DAY).postings())
                .containsExactly(
                        new Posting(LedgerAccount.bank("a"), 70),
                        new Posting(LedgerAccount.clearing("a"), -70),
                        new Posting(LedgerAccount.inTransit("b"), -70),
                        new Posting(LedgerAccount.clearing("b"), 70));
        assertThat(transfer.arrive(DAY).postings())
                .containsExactly(
                        new Posting(LedgerAccount.bank("b"), -70), new Posting(LedgerAccount.inTransit("b"), 70));
    }

    @Test
    void shouldGoFromOrderedToPaidToArrivedOrBeRefused() {
        var arrival = new Arrival("IN-1", DAY);

        assertThat(new Ordered().paid(DAY).arrived(arrival).word()).isEqualTo("ARRIVED");
        assertThat(new Ordered().arrived(arrival, DAY).paidOn()).isEqualTo(DAY);
        assertThat(new Ordered().refused(DAY).word()).isEqualTo("REFUSED");
    }
}
