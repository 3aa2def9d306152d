package org.nengquan.gateway.door.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceParentTest {
    private static final String GIVEN = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void shouldKeepTheTraceThatTheCallerBegan() {
        // When
        var trace = TraceParent.of(GIVEN, "1"::repeat);

        // Then
        assertThat(trace.value()).isEqualTo(GIVEN);
        assertThat(trace.traceId()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\r\nx: y"
            })
    void shouldBeginATraceWhereThereIsNoneThatOneCanUse(String given) {
        assertThat(TraceParent.of(given, "1"::repeat).value())
                .isEqualTo("00-" + "1".repeat(32) + "-" + "1".repeat(16) + "-01");
    }
}
