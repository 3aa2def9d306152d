package org.nengquan.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResidentMemoryTest {

    @Test
    void shouldReadTheLineOfTheKernel() {
        var status = List.of("VmPeak:\t 2702984 kB", "VmHWM:\t  250000 kB", "VmRSS:\t  179252 kB", "Threads:\t40");

        assertThat(ResidentMemory.ofStatus(status)).isEqualTo(179_252);
    }

    @Test
    void shouldNotTakeADeadProcessForASmallOne() {
        assertThatThrownBy(() -> ResidentMemory.ofStatus(List.of("State:\tZ (zombie)")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void shouldMeasureAProcessThatRuns() {
        assertThat(ResidentMemory.kilobytes(ProcessHandle.current().pid())).isBetween(10_000L, 10_000_000L);
    }
}
