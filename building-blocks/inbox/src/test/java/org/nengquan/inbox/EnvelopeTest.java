package org.nengquan.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.junit.jupiter.api.Test;

class EnvelopeTest {

    private static final Map<String, String> ISSUED = Map.of(
            "ce_source", "registry",
            "ce_id", "registry/42",
            "ce_sequence", "42",
            "ce_type", "registry.quota-issued.v1",
            "ce_subject", "豫A",
            "ce_time", "2022-07-01T01:02:03.456Z");

    @Test
    void shouldReadTheEnvelopeThatTheContractFixes() {
        assertThat(Envelope.read(received(Sent.headers(ISSUED))))
                .usingRecursiveComparison()
                .isEqualTo(new IncomingEvent(
                        "registry",
                        42,
                        "registry.quota-issued.v1",
                        "豫A",
                        LocalDate.of(2022, 7, 1),
                        Instant.parse("2022-07-01T01:02:03.456Z"),
                        "{\"name\":\"安阳\"}".getBytes(UTF_8)));
    }

    @Test
    void shouldDescribeAllHeadersForThePersonWhoExaminesThem() {
        assertThat(Envelope.describe(received(Sent.headers(ISSUED))).lines())
                .containsExactlyInAnyOrder(
                        "ce_specversion: 1.0",
                        "ce_id: registry/42",
                        "ce_source: registry",
                        "ce_type: registry.quota-issued.v1",
                        "ce_time: 2022-07-01T01:02:03.456Z",
                        "ce_subject: 豫A",
                        "ce_sequence: 42",
                        "ce_businessdate: 2022-07-01",
                        "content-type: application/json");
    }

    @Test
    void shouldRefuseABrokenEnvelope() {
        for (var header : new String[] {"ce_source", "ce_type", "ce_sequence", "ce_subject", "ce_time"}) {
            var sent = received(Sent.headers(ISSUED).remove(header));
            assertThatThrownBy(() -> Envelope.read(sent))
                    .isInstanceOf(UnreadableEvent.class)
                    .hasMessageContaining(header);
        }
    }

    @Test
    void shouldRefuseAMalformedHeaderASubjectThatIsNotTheKeyAndANul() {
        for (var replaced : new String[][] {
            {"ce_sequence", "1e400"}, {"ce_businessdate", "2022-02-30"}, {"ce_subject", "豫B"}, {"ce_type", "a\0b"}
        }) {
            var headers = Sent.headers(ISSUED);
            headers.remove(replaced[0]).add(replaced[0], replaced[1].getBytes(UTF_8));
            assertThatThrownBy(() -> Envelope.read(received(headers))).isInstanceOf(UnreadableEvent.class);
        }
    }

    private static ConsumerRecord<String, byte[]> received(Headers headers) {
        var received = new ConsumerRecord<>("registry.holdings", 0, 0, "豫A", "{\"name\":\"安阳\"}".getBytes(UTF_8));
        headers.forEach(received.headers()::add);
        return received;
    }
}
