package org.nengquan.registry.movement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.registry.Codes;
import org.nengquan.registry.identity.domain.Numbered;
import org.nengquan.registry.identity.domain.PublicNumber;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.movement.domain.MovementOrder.Content;
import org.nengquan.registry.movement.domain.MovementOrder.Target;
import org.nengquan.registry.movement.domain.MovementOrder.Units;
import org.nengquan.registry.movement.domain.OrderState.Proposed;
import org.nengquan.registry.movement.domain.OrderState.Waiting;
import org.nengquan.registry.quota.domain.Instrument;

class MovementRulesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 7, 4);
    private static final Uscc HOLDER = Codes.enterprise();

    private static Content aContent(MovementKind kind, Uscc holder, Optional<Uscc> recipient) {
        return new Content(
                kind,
                holder,
                new Units(Instrument.ENERGY, null, 10),
                new Target(recipient, Optional.empty(), Optional.of(new UUID(0, 1))),
                "文号");
    }

    private static MovementOrder aPosted(MovementKind kind) {
        var state = new Waiting("zhang", "li", DAY, 0).posted(DAY);
        return new MovementOrder(
                new UUID(0, 1),
                PublicNumber.of(Numbered.MOVEMENT, DAY, 1),
                aContent(kind, HOLDER, Optional.empty()),
                state);
    }

    private static String code(Decision decision) {
        return decision instanceof Decision.Refused refused ? refused.why().code() : "allowed";
    }

    @Test
    void shouldReverseUntilTheFourteenthDayAndNotAfter() {
        var reversal = aContent(MovementKind.REVERSE, HOLDER, Optional.empty());
        var retired = aPosted(MovementKind.RETIRE);
        assertThat(code(MovementRules.inTime(reversal, retired, DAY.plusDays(14), 14)))
                .isEqualTo("allowed");
        assertThat(code(MovementRules.inTime(reversal, retired, DAY.plusDays(15), 14)))
                .isEqualTo("reversal-too-late");
        var release = aContent(MovementKind.RELEASE_FREEZE, HOLDER, Optional.empty());
        assertThat(code(MovementRules.inTime(release, aPosted(MovementKind.FREEZE), DAY.plusYears(3), 14)))
                .isEqualTo("allowed");
    }

    @Test
    void shouldCarryOnOnlyAPostedOrderOfTheSameHolder() {
        var release = aContent(MovementKind.RELEASE_FREEZE, HOLDER, Optional.empty());
        var stranger = aContent(MovementKind.RELEASE_FREEZE, Codes.enterprise(), Optional.empty());
        var frozen = aPosted(MovementKind.FREEZE);
        var waiting = frozen.in(new Waiting("zhang", "li", DAY, 4));
        assertThat(code(MovementRules.carriesOn(release, frozen))).isEqualTo("allowed");
        assertThat(code(MovementRules.carriesOn(release, waiting))).isEqualTo("movement-does-not-carry-on");
        assertThat(code(MovementRules.carriesOn(stranger, frozen))).isEqualTo("movement-does-not-carry-on");
        assertThat(code(MovementRules.carriesOn(release, aPosted(MovementKind.PLEDGE))))
                .isEqualTo("movement-does-not-carry-on");
    }

    @Test
    void shouldHaveTwoSides() {
        var self = aContent(MovementKind.POLICY_TRANSFER, HOLDER, Optional.of(HOLDER));
        var other = aContent(MovementKind.POLICY_TRANSFER, HOLDER, Optional.of(Codes.enterprise()));
        assertThat(code(MovementRules.toAnother(self))).isEqualTo("recipient-is-the-holder");
        assertThat(code(MovementRules.toAnother(other))).isEqualTo("allowed");
    }

    @Test
    void shouldBeApprovedByAnotherPerson() {
        assertThat(new Proposed("zhang").approved("zhang", DAY, 0)).isInstanceOf(Outcome.Refused.class);
        assertThat(new Proposed("zhang").approved("li", DAY, 4))
                .isEqualTo(Outcome.done(new Waiting("zhang", "li", DAY, 4)));
    }
}
