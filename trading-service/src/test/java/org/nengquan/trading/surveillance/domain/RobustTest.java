package org.nengquan.trading.surveillance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RobustTest {

    @Test
    void shouldNotBeMovedByOneWildValue() {
        assertThat(Robust.of(List.of(10L, 11L, 9L, 10L, 1_000_000L))).isEqualTo(new Robust(10, 1));
    }

    @Test
    void shouldMeasureInHundredthsOfADeviationOfANormalMarket() {
        assertThat(new Robust(100, 10).deviationsX100(100)).isZero();
        assertThat(new Robust(100, 10).deviationsX100(130)).isEqualTo(202);
    }
}
