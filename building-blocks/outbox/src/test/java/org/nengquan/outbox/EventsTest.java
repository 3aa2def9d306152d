package org.nengquan.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class EventsTest {

    private final Events events =
            new Events(new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, true));

    record Issued(String uscc, long quantity) {}

    @Test
    void shouldReadItsOwnFieldsAndIgnoreTheOthers() {
        assertThat(events.read(event("{\"uscc\":\"9141\",\"quantity\":7,\"later\":{}}"), Issued.class))
                .isEqualTo(new Issued("9141", 7));
    }

    @Test
    void shouldCallUnreadableWhatIsNotThePromisedBody() {
        for (var broken : new String[] {"", "null", "[]", "{\"quantity\":null}", "{\"quantity\":\"many\"}", "\u00ff"}) {
            assertThatThrownBy(() -> events.read(event(broken), Issued.class))
                    .as(broken)
                    .isInstanceOf(UnreadableEvent.class);
        }
    }

    @Test
    void shouldReadTheEnvelopeThatItWrites() {
        var event = EventHeaders.read(received(written()));
        assertThat(event)
                .usingRecursiveComparison()
                .isEqualTo(new IncomingEvent(
                        "registry",
                        42,
                        "registry.quota-issued.v1",
                        "豫A",
                        LocalDate.of(2022, 7, 1),
                        Instant.parse("2022-07-01T01:02:03.456Z"),
                        "{\"name\":\"安阳\"}".getBytes(UTF_8)));
        assertThat(EventHeaders.describe(received(written()))).isEqualTo("""
                        ce_specversion: 1.0
                        ce_id: registry/42
                        ce_source: registry
                        ce_type: registry.quota-issued.v1
                        ce_time: 2022-07-01T01:02:03.456Z
                        ce_subject: 豫A
                        ce_sequence: 42
                        ce_businessdate: 2022-07-01
                        content-type: application/json""");
    }

    @Test
    void shouldRefuseABrokenEnvelope() {
        for (var header : new String[] {"ce_source", "ce_type", "ce_sequence", "ce_subject", "ce_time"}) {
            var sent = written();
            sent.headers().remove(header);
            assertThatThrownBy(() -> EventHeaders.read(received(sent)))
                    .isInstanceOf(UnreadableEvent.class)
                    .hasMessageContaining(header);
        }
    }

    @Test
    void shouldRefuseAMalformedHeaderASubjectThatIsNotTheKeyAndANul() {
        for (var replaced : new String[][] {
            {"ce_sequence", "1e400"}, {"ce_businessdate", "2022-02-30"}, {"ce_subject", "豫B"}, {"ce_type", "a\0b"}
        }) {
            var sent = written();
            sent.headers().remove(replaced[0]).add(replaced[0], replaced[1].getBytes(UTF_8));
            assertThatThrownBy(() -> EventHeaders.read(received(sent))).isInstanceOf(UnreadableEvent.class);
        }
    }

    private static IncomingEvent event(String json) {
        return new IncomingEvent("registry", 1, "t.v1", "s", LocalDate.EPOCH, Instant.EPOCH, json.getBytes(UTF_8));
    }

    private static ProducerRecord<String, byte[]> written() {
        return EventHeaders.write(new PublishedEvent(
                "registry.holdings",
                "registry",
                42,
                "registry.quota-issued.v1",
                "豫A",
                LocalDate.of(2022, 7, 1),
                Instant.parse("2022-07-01T01:02:03.456Z"),
                "{\"name\":\"安阳\"}"));
    }

    private static ConsumerRecord<String, byte[]> received(ProducerRecord<String, byte[]> sent) {
        var received = new ConsumerRecord<>(sent.topic(), 0, 0, sent.key(), sent.value());
        sent.headers().forEach(received.headers()::add);
        return received;
    }
}
