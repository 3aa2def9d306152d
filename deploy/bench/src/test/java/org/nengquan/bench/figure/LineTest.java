package org.nengquan.bench.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LineTest {

    @Test
    void shouldWriteIdValueUnitLimitRatio() {
        assertThat(new Line("L4", 34_512_345L, Unit.MILLISECONDS, 12_300_000L).text())
                .isEqualTo("L4 34.51 ms 12.30 2.81");
    }

    @Test
    void shouldWriteSecondsWithTwoDecimals() {
        assertThat(new Line("S1.registry", 3_206_000_000L, Unit.SECONDS, 1_450_000_000L).text())
                .isEqualTo("S1.registry 3.21 s 1.45 2.21");
    }

    @Test
    void shouldWriteWholeMegabytes() {
        assertThat(new Line("S2.registry.idle", 175 * 1024L, Unit.MEGABYTES, 350 * 1024L).text())
                .isEqualTo("S2.registry.idle 175 MB 350 0.50");
    }

    @Test
    void shouldNeverSayThatMemoryFitsWhenItDoesNot() {
        assertThat(new Line("S2.registry.idle", 350 * 1024L + 1, Unit.MEGABYTES, 350 * 1024L).text())
                .isEqualTo("S2.registry.idle 351 MB 350 1.00");
    }

    @Test
    void shouldRoundHalfAHundredthUp() {
        assertThat(Hundredths.text(1, 200)).isEqualTo("0.01");
        assertThat(Hundredths.text(1, 201)).isEqualTo("0.00");
        assertThat(Hundredths.text(249, 250)).isEqualTo("1.00");
    }

    @Test
    void shouldRefuseALimitOfNothing() {
        assertThatThrownBy(() -> new Line("L4", 1, Unit.MILLISECONDS, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("L4");
    }

    @Test
    void shouldRefuseAnIdOfSeveralWords() {
        assertThatThrownBy(() -> new Line("L4 p50", 1, Unit.MILLISECONDS, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldRefuseToOverflowInSilence() {
        assertThatThrownBy(() -> Hundredths.text(Long.MAX_VALUE, 1)).isInstanceOf(ArithmeticException.class);
    }
}
