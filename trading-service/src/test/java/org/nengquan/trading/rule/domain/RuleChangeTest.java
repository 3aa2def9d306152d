package org.nengquan.trading.rule.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nengquan.problem.domain.Decision;
import org.nengquan.trading.gate.domain.ParameterName;

class RuleChangeTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 7, 1);

    @Test
    void shouldAllowAFigureOfALaterDay() {
        assertThat(new RuleChange(ParameterName.LOT, 10, TODAY.plusDays(1)).check(TODAY))
                .isEqualTo(Decision.allowed());
    }

    @Test
    void shouldRefuseAFigureOfTheDayAtHand() {
        assertThat(refusal(new RuleChange(ParameterName.LOT, 10, TODAY))).isEqualTo("rule-not-ahead");
        assertThat(refusal(new RuleChange(ParameterName.LOT, 10, TODAY.minusDays(1))))
                .isEqualTo("rule-not-ahead");
    }

    @ParameterizedTest
    @CsvSource({
        "LISTING_PRICE_LIMIT_PERCENT, 0",
        "LISTING_PRICE_LIMIT_PERCENT, 101",
        "TICK_FEN, 0",
        "LOT, 0",
        "FIRST_CLOSE_ENERGY_FEN, 0",
        "FIRST_CLOSE_COAL_FEN, 100000001",
        "EITHER_TARGET_BARS_SELLER, 2",
        "RESTING_ENDS_WHEN_BARRED, 2"
    })
    void shouldRefuseAFigureThatTheMarketCouldNotWorkWith(ParameterName name, long value) {
        assertThat(refusal(new RuleChange(name, value, TODAY.plusDays(1)))).isEqualTo("rule-value-out-of-range");
    }

    @ParameterizedTest
    @EnumSource
    void shouldKnowSensibleBoundsOfEveryFigure(ParameterName name) {
        AllowedValues allowed = AllowedValues.of(name);
        assertThat(allowed.least()).isBetween(0L, 1L);
        assertThat(allowed.most()).isPositive();
    }

    private static String refusal(RuleChange change) {
        return ((Decision.Refused) change.check(TODAY)).why().code();
    }
}
