package org.nengquan.settlement.objection.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nengquan.settlement.objection.domain.ObjectionState.Finding;

/** When objections are heard and what may be given back. */
class ObjectionRuleTest {
    private static final LocalDate DAY = LocalDate.of(2022, 7, 4);

    @Test
    void shouldHearAnObjectionUntilTheNextOpening() {
        assertThat(ObjectionRule.tooLate(DAY, DAY)).isEmpty();
        assertThat(ObjectionRule.tooLate(DAY, DAY.plusDays(1))).isPresent();
    }

    @Test
    void shouldGiveBackAtMostTheFeeAndToTheSellerOnly() {
        assertThat(ObjectionRule.beyondFee(new Finding(true, "r", 10), true, 10))
                .isEmpty();
        assertThat(ObjectionRule.beyondFee(new Finding(true, "r", 11), true, 10))
                .isPresent();
        assertThat(ObjectionRule.beyondFee(new Finding(true, "r", 1), false, 10))
                .isPresent();
        assertThatThrownBy(() -> new Finding(false, "r", 1)).hasMessageContaining("not right");
    }
}
