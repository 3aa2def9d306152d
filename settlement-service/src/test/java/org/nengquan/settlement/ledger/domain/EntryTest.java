package org.nengquan.settlement.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryTest {
    private static final LedgerAccount A = LedgerAccount.available("91410100MA0000001X");
    private static final LedgerAccount B = LedgerAccount.inTrading("91410100MA0000001X");
    private static final Occasion OCCASION = new Occasion(EntryKind.HANDOVER, "t-1", LocalDate.of(2022, 7, 1));

    @Test
    void shouldMoveTheWholeAmountFromOneAccountToAnother() {
        assertThat(Entry.move(OCCASION, A, B, 100).postings())
                .containsExactly(new Posting(A, -100), new Posting(B, 100));
    }

    @Test
    void shouldRefuseAnEntryThatDoesNotBalance() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Entry(OCCASION, List.of(new Posting(A, -100), new Posting(B, 99))))
                .withMessageContaining("-1 fen");
    }

    @Test
    void shouldRefuseAnEntryWithOneSide() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Entry(OCCASION, List.of(new Posting(A, 1))));
    }

    @Test
    void shouldRefuseToMoveNothingOrLess() {
        assertThatIllegalArgumentException().isThrownBy(() -> Entry.move(OCCASION, A, B, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Entry.move(OCCASION, A, B, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Posting(A, 0));
    }

    @Test
    void shouldFailRatherThanWrapAround() {
        var half = new Posting(A, Long.MAX_VALUE);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> new Entry(OCCASION, List.of(half, half)));
    }

    @Test
    void shouldNameAccountsByKindAndHolder() {
        assertThat(A.code()).isEqualTo("available:91410100MA0000001X");
        assertThat(LedgerAccount.BANK.code()).isEqualTo("bank");
        assertThat(LedgerAccount.FEE_REVENUE.code()).isEqualTo("fee-revenue");
        assertThat(LedgerAccount.treasury("419001").code()).isEqualTo("treasury:419001");
        assertThatIllegalArgumentException().isThrownBy(() -> LedgerAccount.available(""));
    }
}
