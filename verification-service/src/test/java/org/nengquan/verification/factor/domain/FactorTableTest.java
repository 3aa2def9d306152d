package org.nengquan.verification.factor.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Refusal;

class FactorTableTest {

    private final FactorTable table = Gbt2589.table();

    private static ChosenFactor chosen(Outcome<ChosenFactor> outcome) {
        return ((Outcome.Done<ChosenFactor>) outcome).value();
    }

    private static Refusal why(Outcome<ChosenFactor> outcome) {
        return ((Outcome.Refused<ChosenFactor>) outcome).why();
    }

    @ParameterizedTest
    @CsvSource({"RAW_COAL,0.7143", "DIESEL,1.4571", "LPG,1.7143", "HEAT,0.03412", "ELECTRICITY_CALORIFIC,0.1229"})
    void shouldTakeTheFigureOfTheStandard(String code, String factor) {
        assertThat(chosen(table.choose(code, null)).value()).isEqualByComparingTo(factor);
    }

    @Test
    void shouldConvertElectricityByTheCalorificValueUnlessTheRuleSaysOtherwise() {
        // When
        var chosen = chosen(table.choose("ELECTRICITY", null));

        // Then
        assertThat(chosen.value()).isEqualByComparingTo("0.1229");
        assertThat(chosen.row().code()).isEqualTo("ELECTRICITY_CALORIFIC");
    }

    @Test
    void shouldConvertElectricityByTheEquivalentValueWhereTheParameterSaysSo() {
        // Given
        var equivalent = Gbt2589.table(ElectricityBasis.EQUIVALENT, "0.2981");

        // When
        var chosen = chosen(equivalent.choose("ELECTRICITY", null));

        // Then
        assertThat(chosen.value()).isEqualByComparingTo("0.2981");
        assertThat(chosen.row().code()).isEqualTo("ELECTRICITY_EQUIVALENT");
    }

    @Test
    void shouldRefuseTheOtherBasisOfElectricity() {
        assertThat(why(table.choose("ELECTRICITY_EQUIVALENT", null)).code()).isEqualTo("electricity-basis");
    }

    @Test
    void shouldRefuseTheEquivalentValueWhileNobodyHasSetIt() {
        var unset = Gbt2589.table(ElectricityBasis.EQUIVALENT, null);
        assertThat(why(unset.choose("ELECTRICITY", null)).code()).isEqualTo("factor-not-set");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NATURAL_GAS", "SLIME", "COKE_OVEN_GAS", "MINE_GAS", "BIOGAS"})
    void shouldAskForAMeasuredHeatValueWhereTheTableGivesARange(String code) {
        // When
        var refusal = why(table.choose(code, null));

        // Then
        assertThat(refusal.code()).isEqualTo("heat-value-missing");
        assertThat(refusal.article()).isEqualTo("GB/T 2589-2020");
    }

    @Test
    void shouldComputeTheFactorFromAMeasuredHeatValue() {
        // When
        var chosen = chosen(table.choose("NATURAL_GAS", new BigDecimal("35588")));

        // Then
        assertThat(chosen.value()).isEqualByComparingTo("1.214293");
        assertThat(chosen.derivation()).isEqualTo("35588 kJ/m3 ÷ 29307.6 kJ/kgce = 1.214293 kgce/m3");
    }

    @Test
    void shouldPutAMeasuredHeatValueBeforeTheTables() {
        assertThat(chosen(table.choose("DIESEL", new BigDecimal("42000"))).value())
                .isEqualByComparingTo("1.433075");
    }

    @Test
    void shouldRefuseAHeatValueInAnotherUnit() {
        // When
        var refusal = why(table.choose("NATURAL_GAS", new BigDecimal("8500")));

        // Then
        assertThat(refusal.code()).isEqualTo("heat-value-implausible");
        assertThat(refusal.arithmetic()).isEqualTo("8500 ∉ 32238–38979 × (1 ± 0.3)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ELECTRICITY", "HEAT"})
    void shouldRefuseAHeatValueWhereHeatIsNotMeasured(String code) {
        assertThat(why(table.choose(code, new BigDecimal("3600"))).code()).isEqualTo("heat-value-not-applicable");
    }

    @Test
    void shouldRefuseACodeThatIsNotInTheTable() {
        assertThat(why(table.choose("WOOD", null)).code()).isEqualTo("energy-code-unknown");
    }
}
