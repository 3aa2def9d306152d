package org.nengquan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nengquan.bench.measure.Measure;

class SelectionTest {

    private static List<String> chosen(String... ids) {
        return Selection.of(List.of(ids), Measure.all()).measures().stream()
                .map(Measure::id)
                .toList();
    }

    @Test
    void shouldTakeAllWhenNoneIsNamed() {
        assertThat(chosen())
                .containsExactly("S1", "S2", "S3", "L4", "T1", "T2", "T9", "E1", "T3", "T4", "L1", "T6", "E8")
                .isEqualTo(chosen("all"));
    }

    @Test
    void shouldTakeThoseNamedOnceAndInTheOrderOfARun() {
        assertThat(chosen("L4", "S1", "L4")).containsExactly("S1", "L4");
    }

    @Test
    void shouldNameWhatNobodyMeasures() {
        assertThat(Selection.of(List.of("S1", "X9", "s1"), Measure.all()).unknown())
                .containsExactly("X9", "s1");
    }
}
