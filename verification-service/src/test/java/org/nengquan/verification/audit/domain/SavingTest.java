package org.nengquan.verification.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.verification.energy.domain.EnergyReport;
import org.nengquan.verification.energy.domain.Instrument;

class SavingTest {

    private static Saving saving(EnergyReport before, EnergyReport after, Instrument instrument) {
        return ((Outcome.Done<Saving>) Saving.between(before, after, instrument)).value();
    }

    private static Refusal why(EnergyReport before, EnergyReport after, Instrument instrument) {
        return ((Outcome.Refused<Saving>) Saving.between(before, after, instrument)).why();
    }

    @Test
    void shouldCompareByTheOutputAfterTheWorks() {
        // Given: 1428.6 tce for 100 t, then 1000.02 tce for 80 t
        var before = Reports.of("CRUDE_OIL", "1000000", "100");
        var after = Reports.of("CRUDE_OIL", "700000", "80");

        // When
        var saving = saving(before, after, Instrument.ENERGY);

        // Then: (14.286 − 12.50025) × 80
        assertThat(saving.counted()).isEqualByComparingTo("142.86");
        assertThat(saving.quantity()).isEqualTo(142);
        assertThat(saving.arithmetic())
                .isEqualTo("(1428.6 ÷ 100 − 1000.02 ÷ 80) × 80 = 142.86 tce; min(⌊142.86⌋, ⌊1428.6⌋) = 142");
    }

    @Test
    void shouldRoundDownToWholeUnits() {
        assertThat(saving(Reports.of("RAW_COAL", "1999999", "1"), Reports.of("RAW_COAL", "0", "1"), Instrument.COAL)
                        .quantity())
                .isEqualTo(1999);
    }

    @Test
    void shouldNotLoseAUnitToAPeriodicFraction() {
        // Given: 600 t for 3, so 200 t each; 2 made with 200 t instead of 400 t
        var before = Reports.of("RAW_COAL", "600000", "3");
        var after = Reports.of("RAW_COAL", "200000", "2");

        // When
        var saving = saving(before, after, Instrument.COAL);

        // Then
        assertThat(saving.quantity()).isEqualTo(200);
    }

    @Test
    void shouldNeverExceedTheFiledBase() {
        // Given: a base of 100 t; ten times the output would "save" 900 t
        var before = Reports.of("RAW_COAL", "100500", "10");
        var after = Reports.of("RAW_COAL", "100000", "100");

        // When
        var saving = saving(before, after, Instrument.COAL);

        // Then
        assertThat(saving.counted()).isEqualByComparingTo("905");
        assertThat(saving.quantity()).isEqualTo(100);
    }

    @Test
    void shouldKeepBothInstrumentsApart() {
        // Given: coal gives way to oil
        var before = Reports.of("RAW_COAL", "1000000", "10");
        var after = Reports.of("FUEL_OIL", "400000", "10");

        // When
        var coal = saving(before, after, Instrument.COAL);

        // Then
        assertThat(coal.quantity()).isEqualTo(1000);
        assertThat(coal.tce()).isEqualByComparingTo("-571.44");
        assertThat(why(before, after, Instrument.ENERGY).code()).isEqualTo("no-saving");
    }

    @Test
    void shouldRefuseANegativeSaving() {
        // When
        var refusal =
                why(Reports.of("DIESEL", "100000", "10"), Reports.of("DIESEL", "120000", "10"), Instrument.ENERGY);

        // Then
        assertThat(refusal.code()).isEqualTo("no-saving");
        assertThat(refusal.article()).isEqualTo("办法§9、GB/T 13234-2018");
        assertThat(refusal.arithmetic()).isEqualTo("(145.71 ÷ 10 − 174.852 ÷ 10) × 10 = -29.142 tce < 1");
    }

    @Test
    void shouldRefuseNoSavingAtAllAndLessThanOneUnit() {
        var before = Reports.of("RAW_COAL", "100000", "10");
        assertThat(why(before, before, Instrument.COAL).code()).isEqualTo("no-saving");
        assertThat(why(before, Reports.of("RAW_COAL", "99001", "10"), Instrument.COAL)
                        .code())
                .isEqualTo("no-saving");
        assertThat(saving(before, Reports.of("RAW_COAL", "99000", "10"), Instrument.COAL)
                        .quantity())
                .isEqualTo(1);
    }
}
