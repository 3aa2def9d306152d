package org.nengquan.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EventHeadersTest {

    @Test
    void shouldWriteTheEnvelopeThatTheContractFixes() {
        // When
        var sent = EventHeaders.write(new PublishedEvent(
                "registry.holdings",
                "registry",
                42,
                "registry.quota-issued.v1",
                "豫A",
                LocalDate.of(2022, 7, 1),
                Instant.parse("2022-07-01T01:02:03.456Z"),
                "{\"name\":\"安阳\"}",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));

        // Then
        assertThat(sent.topic()).isEqualTo("registry.holdings");
        assertThat(sent.key()).isEqualTo("豫A");
        assertThat(sent.value()).isEqualTo("{\"name\":\"安阳\"}".getBytes(UTF_8));
        assertThat(Arrays.stream(sent.headers().toArray())
                        .map(header -> header.key() + ": " + new String(header.value(), UTF_8)))
                .containsExactly(
                        "ce_specversion: 1.0",
                        "ce_id: registry/42",
                        "ce_source: registry",
                        "ce_type: registry.quota-issued.v1",
                        "ce_time: 2022-07-01T01:02:03.456Z",
                        "ce_subject: 豫A",
                        "ce_sequence: 42",
                        "ce_businessdate: 2022-07-01",
                        "content-type: application/json",
                        "traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
    }
}
