package org.nengquan.registry.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.registry.Codes;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.ledger.domain.AccountKind;
import org.nengquan.registry.quota.domain.Instrument;

class ClosingRulesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 7, 4);
    private static final Uscc UNIT = Codes.enterprise();

    private static Refusal refused(Decision decision) {
        return ((Decision.Refused) decision).why();
    }

    private static void allowed(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Allowed.class);
    }

    @Test
    void shouldCloseOnALaterDayOnly() {
        allowed(ClosingRules.onALaterDay(UNIT, DAY, DAY.plusDays(1)));
        assertThat(refused(ClosingRules.onALaterDay(UNIT, DAY, DAY)).code()).isEqualTo("closing-begun-today");
    }

    @Test
    void shouldWaitUntilWhatTheSuccessorGetsHasCooled() {
        allowed(ClosingRules.cooled(UNIT, 4, 4));
        allowed(ClosingRules.cooled(UNIT, 0, 0));
        assertThat(refused(ClosingRules.cooled(UNIT, 3, 4)).arithmetic()).isEqualTo("3 < 4");
    }

    @Test
    void shouldNotCloseWhileUnitsAreElsewhere() {
        var atHand = new ClosingBook(Map.of(), Map.of(Instrument.ENERGY, 7L), 0, 0);
        var bound = new ClosingBook(Map.of(AccountKind.BOUND, 5L, AccountKind.FROZEN, 0L), Map.of(), 0, 0);
        allowed(ClosingRules.allAtHand(UNIT, atHand));
        Refusal why = refused(ClosingRules.allAtHand(UNIT, bound));
        assertThat(why.code()).isEqualTo("account-not-settled");
        assertThat(why.inputs()).containsEntry("BOUND", "5").doesNotContainKey("FROZEN");
    }

    /** 承继: what is bound to a project goes with it; what is frozen does not. */
    @Test
    void shouldLeaveWhatIsBoundToTheSuccessor() {
        var book = new ClosingBook(Map.of(AccountKind.BOUND, 5L), Map.of(Instrument.ENERGY, 7L), 1, 2);
        allowed(ClosingRules.allAtHand(UNIT, book.withoutBound()));
        assertThat(book.withoutBound()).isEqualTo(new ClosingBook(Map.of(), Map.of(Instrument.ENERGY, 7L), 1, 2));
        var frozen = new ClosingBook(Map.of(AccountKind.BOUND, 5L, AccountKind.FROZEN, 1L), Map.of(), 0, 0);
        assertThat(refused(ClosingRules.allAtHand(UNIT, frozen.withoutBound())).inputs())
                .containsEntry("FROZEN", "1")
                .doesNotContainKey("BOUND");
    }

    @Test
    void shouldNotCloseWhileUnitsAreLockedOrMovementsOpen() {
        allowed(ClosingRules.nothingUnderWay(UNIT, new ClosingBook(Map.of(), Map.of(), 0, 0)));
        assertThat(refused(ClosingRules.nothingUnderWay(UNIT, new ClosingBook(Map.of(), Map.of(), 3, 0)))
                        .code())
                .isEqualTo("account-has-units-under-way");
        assertThat(refused(ClosingRules.nothingUnderWay(UNIT, new ClosingBook(Map.of(), Map.of(), 0, 1)))
                        .inputs())
                .containsEntry("openMovements", "1");
    }
}
