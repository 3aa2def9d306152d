package org.nengquan.trading.gate.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PriceBandTest {

    @Test
    void shouldRoundBothLimitsTowardsThePreviousClose() {
        // 20,133 fen: 90 % is 18,119.7, 110 % is 22,146.3
        assertThat(PriceBand.around(20_133, 10)).isEqualTo(new PriceBand(20_133, 18_120, 22_146));
    }

    @Test
    void shouldNeverAllowAPriceOfNothing() {
        assertThat(PriceBand.around(1, 100).lowerFen()).isEqualTo(1);
    }
}
