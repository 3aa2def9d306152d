package org.nengquan.trading.instrument.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FenTest {

    @Test
    void shouldRoundHalfAFenUp() {
        assertThat(Fen.average(40_001, 2)).isEqualTo(20_001);
        assertThat(Fen.average(60_001, 3)).isEqualTo(20_000);
        assertThat(Fen.average(60_002, 3)).isEqualTo(20_001);
    }

    @Test
    void shouldRefuseToWrapAround() {
        assertThatThrownBy(() -> Fen.amount(Long.MAX_VALUE, 2)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void shouldWriteYuanWithTwoDigits() {
        assertThat(Fen.yuan(20_005)).isEqualTo("200.05");
        assertThat(Fen.yuan(-1)).isEqualTo("-0.01");
    }
}
