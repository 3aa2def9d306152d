package org.nengquan.inbox;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads event bodies. Unlike the REST door, which refuses unknown fields, it ignores them: a producer may add optional
 * fields without asking its consumers.
 */
@ApplicationScoped
public class Events {

    private final ObjectReader reader;

    Events(ObjectMapper mapper) {
        this.reader = mapper.reader()
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .with(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }

    /** The body as the consumer's own record; throws {@link UnreadableEvent} if it cannot be that. */
    public <T> T read(IncomingEvent event, Class<T> type) {
        return required(parse(event, type), event);
    }

    private <T> @Nullable T parse(IncomingEvent event, Class<T> type) {
        try {
            return reader.forType(type).readValue(event.body());
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new UnreadableEvent(event.type() + " is not a " + type.getSimpleName(), unreadable);
        }
    }

    private static <T> T required(@Nullable T body, IncomingEvent event) {
        if (body == null) {
            throw new UnreadableEvent(event.type() + " has the body null");
        }
        return body;
    }
}
