package org.nengquan.registry.pedigree.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nengquan.registry.ledger.domain.AccountKind;
import org.nengquan.registry.ledger.domain.Serials;

/** 办法§10 承继, 办法§16 在线追溯: a successor is a hand, though nothing moves in the ledger. */
class SuccessionTest {

    private static final LocalDate DAY = LocalDate.of(2022, 7, 4);
    private static final HeldLot.Owner OLD = new HeldLot.Owner("old", "old", "410100");
    private static final HeldLot.Owner NEW = new HeldLot.Owner("new", "new", "410100");
    private static final HeldLot.Owner PROJECT = new HeldLot.Owner("XM-1", "old", "410100");
    private static final Succession PASSED = new Succession("XM-1", OLD, NEW, 20, DAY);

    private static Step step(long number, AccountKind from, AccountKind to, long first, long last) {
        return new Step(
                new Step.EntryMark(number, "K" + number, "r", DAY, Optional.empty()),
                side(from),
                side(to),
                new Serials(first, last));
    }

    private static Step.Side side(AccountKind place) {
        return new Step.Side(Optional.of(place == AccountKind.AVAILABLE ? OLD : PROJECT), place);
    }

    private static List<Serials> passed(Step... steps) {
        return Succession.among(List.of(steps), List.of(PASSED)).stream()
                .filter(step -> step.entry().kind().equals(Succession.KIND))
                .map(Step::serials)
                .toList();
    }

    @Test
    void shouldTellOfTheUnitsThatWereBoundThenInTheirPlace() {
        var bound = step(10, AccountKind.AVAILABLE, AccountKind.BOUND, 1, 100);
        var completed = step(30, AccountKind.BOUND, AccountKind.RETIRED, 1, 100);
        var all = Succession.among(List.of(bound, completed), List.of(PASSED));
        assertThat(all).hasSize(3).first().isEqualTo(bound);
        assertThat(all.get(1).serials()).isEqualTo(new Serials(1, 100));
        assertThat(all.get(1).from().holder()).contains(OLD);
        assertThat(all.get(1).to().holder()).contains(NEW);
        assertThat(all.get(1).entry().reference()).isEqualTo("XM-1");
        assertThat(all.get(2)).isEqualTo(completed);
    }

    @Test
    void shouldNotTellOfUnitsThatHadLeftOrCameLater() {
        var bound = step(10, AccountKind.AVAILABLE, AccountKind.BOUND, 1, 100);
        assertThat(passed(bound, step(15, AccountKind.BOUND, AccountKind.RETIRED, 1, 100)))
                .isEmpty();
        assertThat(passed(bound, step(15, AccountKind.BOUND, AccountKind.AVAILABLE, 40, 60)))
                .containsExactly(new Serials(1, 39), new Serials(61, 100));
        assertThat(passed(step(21, AccountKind.AVAILABLE, AccountKind.BOUND, 1, 5)))
                .isEmpty();
        assertThat(passed(step(10, AccountKind.AVAILABLE, AccountKind.FROZEN, 1, 5)))
                .isEmpty();
    }
}
