package org.nengquan.bench.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SamplesTest {

    private static Samples oneToHundred() {
        return Samples.of(LongStream.rangeClosed(1, 100).boxed().toList().reversed());
    }

    @Test
    void shouldTakeTheMiddleOfAnOddNumber() {
        assertThat(Samples.of(List.of(9L, 1L, 5L)).median()).isEqualTo(5);
    }

    @Test
    void shouldTakeHalfwayBetweenTheTwoInTheMiddle() {
        assertThat(Samples.of(List.of(10L, 1L, 4L, 7L)).median()).isEqualTo(5);
    }

    @Test
    void shouldNotOverflowBetweenLargeFigures() {
        assertThat(Samples.of(List.of(Long.MAX_VALUE, Long.MAX_VALUE - 2)).median())
                .isEqualTo(Long.MAX_VALUE - 1);
    }

    @Test
    void shouldTakeOneFigureForEveryStatisticOfIt() {
        Samples one = Samples.of(List.of(42L));

        assertThat(List.of(one.median(), one.percentile(1), one.percentile(100), one.highest()))
                .containsOnly(42L);
    }

    @Test
    void shouldTakePercentilesByNearestRank() {
        assertThat(oneToHundred().percentile(50)).isEqualTo(50);
        assertThat(oneToHundred().percentile(99)).isEqualTo(99);
        assertThat(oneToHundred().percentile(100)).isEqualTo(100);
        assertThat(Samples.of(List.of(1L, 2L, 3L)).percentile(34)).isEqualTo(2);
    }

    @Test
    void shouldRefuseAPercentileThatDoesNotExist() {
        assertThatThrownBy(() -> oneToHundred().percentile(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> oneToHundred().percentile(101)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldRefuseToSpeakOfNothing() {
        assertThatThrownBy(() -> Samples.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nothing was measured");
    }
}
