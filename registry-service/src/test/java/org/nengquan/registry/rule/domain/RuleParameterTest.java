package org.nengquan.registry.rule.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;

class RuleParameterTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 7, 4);

    private static RuleParameter aParameter(RuleName name, String value, LocalDate from) {
        return new RuleParameter(new UUID(0, 1), name, new BigDecimal(value), from, "文号", true, "zhang", null);
    }

    @ParameterizedTest
    @CsvSource({
        "ADJUSTMENT_FACTOR_B, 0.3, true",
        "ADJUSTMENT_FACTOR_B, 1, true",
        "ADJUSTMENT_FACTOR_B, 0.29, false",
        "ADJUSTMENT_FACTOR_B, 1.01, false",
        "PROVINCIAL_AVERAGE_ENERGY_PER_ADDED_VALUE, 0.75, true",
        "PROVINCIAL_AVERAGE_ENERGY_PER_ADDED_VALUE, 0, false"
    })
    void shouldStayWithinTheLaw(RuleName name, String value, boolean allowed) {
        Decision decision = aParameter(name, value, TODAY).proposable(TODAY);
        assertThat(decision instanceof Decision.Allowed).isEqualTo(allowed);
    }

    @Test
    void shouldNotReachIntoThePast() {
        var past = aParameter(RuleName.ADJUSTMENT_FACTOR_B, "0.5", TODAY.minusDays(1));
        assertThat(((Decision.Refused) past.proposable(TODAY)).why().code()).isEqualTo("rule-parameter-retroactive");
    }

    @Test
    void shouldBeApprovedByAnotherPerson() {
        var parameter = aParameter(RuleName.ADJUSTMENT_FACTOR_B, "0.5", TODAY);
        assertThat(parameter.approvedBy("zhang")).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Done<RuleParameter>) parameter.approvedBy("li"))
                        .value()
                        .approved())
                .isTrue();
    }
}
