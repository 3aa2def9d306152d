package org.nengquan.verification.energy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.verification.factor.domain.Gbt2589;

class EnergyAccountTest {

    private static EnergyUse use(String code, String amount) {
        return new EnergyUse(code, new BigDecimal(amount), null);
    }

    private static EnergyAccount account(EnergyUse... uses) {
        var outcome = EnergyAccount.of(List.of(uses), Gbt2589.table());
        return ((Outcome.Done<EnergyAccount>) outcome).value();
    }

    @Test
    void shouldLeaveCoalOutOfTheEnergyInstrument() {
        // When
        var account = account(use("RAW_COAL", "5000000"), use("ELECTRICITY", "1000000"), use("DIESEL", "1000"));

        // Then
        assertThat(account.energyTce()).isEqualByComparingTo("124.3571");
        assertThat(account.counted(Instrument.ENERGY)).isEqualByComparingTo("124.3571");
    }

    @Test
    void shouldCountCoalAloneInPhysicalTonnes() {
        // When
        var account = account(use("RAW_COAL", "5000000"), use("CLEANED_COAL", "250500"), use("COKE", "9000"));

        // Then
        assertThat(account.counted(Instrument.COAL)).isEqualByComparingTo("5250.5");
        assertThat(account.energyTce()).isEqualByComparingTo("8.7426");
    }

    @Test
    void shouldGiveAReceiptThatAnyoneCanRecompute() {
        // When
        var receipt = account(use("DIESEL", "1234.5")).receipts().getFirst();

        // Then
        assertThat(receipt.formula()).isEqualTo("1234.5 kg × 1.4571 kgce/kg ÷ 1000 = 1.79878995 tce");
        assertThat(receipt.tce()).isEqualTo("1.79878995");
        assertThat(receipt.standard()).isEqualTo("GB/T 2589-2020");
        assertThat(receipt.countedBy()).isEqualTo(Instrument.ENERGY);
        assertThat(receipt.lowHeatKjPerUnit()).isNull();
    }

    @Test
    void shouldShowHowAMeasuredFactorWasFound() {
        // When
        var gas = account(new EnergyUse("NATURAL_GAS", new BigDecimal("1000"), new BigDecimal("35588")));

        // Then
        assertThat(gas.receipts().getFirst().formula())
                .isEqualTo("35588 kJ/m3 ÷ 29307.6 kJ/kgce = 1.214293 kgce/m3; "
                        + "1000 m3 × 1.214293 kgce/m3 ÷ 1000 = 1.214293 tce");
    }

    @Test
    void shouldShowTonnesForCoal() {
        assertThat(account(use("RAW_COAL", "5000")).receipts().getFirst().formula())
                .isEqualTo("5000 kg × 0.7143 kgce/kg ÷ 1000 = 3.5715 tce; 5000 kg ÷ 1000 = 5 t");
    }

    @Test
    void shouldStopAtTheFirstLineThatCannotBeComputed() {
        // When
        var outcome = EnergyAccount.of(List.of(use("DIESEL", "1"), use("NATURAL_GAS", "1")), Gbt2589.table());

        // Then
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    }
}
