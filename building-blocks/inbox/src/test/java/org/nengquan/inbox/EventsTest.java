package org.nengquan.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
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

    private static IncomingEvent event(String json) {
        return new IncomingEvent("registry", 1, "t.v1", "s", LocalDate.EPOCH, Instant.EPOCH, json.getBytes(UTF_8));
    }
}
