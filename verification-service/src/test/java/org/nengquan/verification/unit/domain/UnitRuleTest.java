package org.nengquan.verification.unit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nengquan.problem.domain.Refusal;

class UnitRuleTest {

    private static final String USCC = "91110000802100433B";

    private static Unit unit(String kind, UnitStatus status, boolean inCarbonMarket, boolean frozen) {
        return new Unit(USCC, kind, "410100", status, inCarbonMarket, frozen);
    }

    private static String refusal(Unit unit) {
        return UnitRule.firstRefusal(unit).map(Refusal::code).orElse("");
    }

    @Test
    void shouldAllowAnActiveVoluntaryUnit() {
        assertThat(refusal(unit("VOLUNTARY", UnitStatus.ACTIVE, false, false))).isEmpty();
    }

    @Test
    void shouldRefuseOtherKinds() {
        assertThat(refusal(unit("PROJECT", UnitStatus.ACTIVE, false, false))).isEqualTo("unit-not-voluntary");
    }

    @Test
    void shouldRefuseUnitsInTheCarbonMarket() {
        // When
        var refusal = UnitRule.firstRefusal(unit("VOLUNTARY", UnitStatus.ACTIVE, true, false));

        // Then
        assertThat(refusal).hasValueSatisfying(why -> {
            assertThat(why.code()).isEqualTo("ets-covered");
            assertThat(why.article()).isEqualTo("办法§11、方案二(一)3");
        });
    }

    @Test
    void shouldRefuseUnitsWhoseAccountIsNotActive() {
        assertThat(refusal(unit("VOLUNTARY", UnitStatus.SUSPENDED, false, false)))
                .isEqualTo("unit-not-active");
        assertThat(refusal(unit("VOLUNTARY", UnitStatus.CLOSED, false, false))).isEqualTo("unit-not-active");
    }

    @Test
    void shouldRefuseUnitsOfWhichSomethingIsInDoubt() {
        assertThat(refusal(unit("VOLUNTARY", UnitStatus.ACTIVE, false, true))).isEqualTo("unit-frozen");
    }

    @Test
    void shouldRefuseUnitsThatTheRegistryNeverNamed() {
        assertThat(UnitRule.unknown(USCC).code()).isEqualTo("unit-not-approved");
    }
}
