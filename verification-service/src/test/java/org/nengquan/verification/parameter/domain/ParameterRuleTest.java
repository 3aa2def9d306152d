package org.nengquan.verification.parameter.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengquan.problem.domain.Decision;

class ParameterRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 7, 1);

    private static Parameter parameter(ParameterName name, String value, LocalDate from) {
        return new Parameter(new UUID(0, 1), name, value, from, "依据", "zhang", new ParameterState.Proposed());
    }

    private static boolean allowed(Decision decision) {
        return decision instanceof Decision.Allowed;
    }

    @ParameterizedTest
    @CsvSource({
        "ELECTRICITY_BASIS,CALORIFIC,true",
        "ELECTRICITY_BASIS,EQUIVALENT,true",
        "ELECTRICITY_BASIS,等价,false",
        "ELECTRICITY_EQUIVALENT_FACTOR,0.2981,true",
        "ELECTRICITY_EQUIVALENT_FACTOR,298.1,false",
        "ELECTRICITY_EQUIVALENT_FACTOR,1e400,false",
        "STANDARD_COAL_HEAT,29307.6,true",
        "STANDARD_COAL_HEAT,7000,false",
        "HEAT_VALUE_TOLERANCE,0,true",
        "HEAT_VALUE_TOLERANCE,-0.1,false"
    })
    void shouldAllowOnlyValuesThatHaveAMeaning(ParameterName name, String value, boolean lawful) {
        assertThat(allowed(ParameterRule.isLawful(parameter(name, value, TODAY))))
                .isEqualTo(lawful);
    }

    @Test
    void shouldNeverTakeEffectBackwards() {
        var name = ParameterName.ELECTRICITY_BASIS;
        assertThat(allowed(ParameterRule.looksForward(parameter(name, "EQUIVALENT", TODAY), TODAY)))
                .isFalse();
        assertThat(allowed(ParameterRule.looksForward(parameter(name, "EQUIVALENT", TODAY.plusDays(1)), TODAY)))
                .isTrue();
    }

    @Test
    void shouldNeedAnotherPersonToApprove() {
        var proposed = parameter(ParameterName.ELECTRICITY_BASIS, "EQUIVALENT", TODAY);
        assertThat(allowed(ParameterRule.isApprovedBySomebodyElse(proposed, "zhang")))
                .isFalse();
        assertThat(allowed(ParameterRule.isApprovedBySomebodyElse(proposed, "li")))
                .isTrue();
    }
}
