package org.nengquan.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.hibernate.action.spi.AfterTransactionCompletionProcess;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.impl.MutinySessionImpl;
import org.hibernate.reactive.session.ReactiveSession;
import org.jspecify.annotations.Nullable;
import org.nengquan.tracing.Causes;

/**
 * Announces facts in the very transaction that makes them true: both happen or neither.
 *
 * <p>Change the aggregate first, then append. The order of events about one subject is the order in which their rows
 * were drawn, and it agrees with the order of commits because the aggregate's row is locked by then; to be sure,
 * pending changes of the session are flushed before the event is written. See {@code
 * docs/decisions/0002-relay-numbers-rows-when-it-publishes.md}.
 */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = """
            insert into outbox (topic, type, subject, business_date, body, traceparent)
            select topic, type, subject, business_date, body, traceparent
            from unnest($1::text[], $2::text[], $3::text[], $4::date[], $5::text[], $6::text[])
                 with ordinality as event (topic, type, subject, business_date, body, traceparent, place)
            order by place
            """;

    private final ObjectMapper mapper;
    private final Relay relay;

    Outbox(ObjectMapper mapper, Relay relay) {
        this.mapper = mapper;
        this.relay = relay;
    }

    /** As {@link #append(List)}. */
    public Uni<Void> append(OutgoingEvent... events) {
        return append(List.of(events));
    }

    /**
     * Writes the events, in this order, in the running transaction; fails if there is none. They are published soon
     * after it commits, whether or not this process lives to see it.
     */
    public Uni<Void> append(List<OutgoingEvent> events) {
        return Panache.getSession()
                .invoke(Outbox::requireTransaction)
                .call(Mutiny.Session::flush)
                .invoke(this::wakeRelayAfterCommit)
                .chain(() -> insert(events))
                .replaceWithVoid();
    }

    private static void requireTransaction(Mutiny.Session session) {
        if (session.currentTransaction() == null) {
            throw new IllegalStateException("An event is appended inside the transaction of its fact; there is none.");
        }
    }

    private void wakeRelayAfterCommit(Mutiny.Session session) {
        AfterTransactionCompletionProcess wake = (committed, ignored) -> relay.wake();
        ((MutinySessionImpl) session)
                .unwrap(ReactiveSession.class)
                .getReactiveActionQueue()
                .registerProcess(wake);
    }

    private Uni<Integer> insert(List<OutgoingEvent> events) {
        return Sql.update(
                INSERT,
                texts(events, OutgoingEvent::topic),
                texts(events, OutgoingEvent::type),
                texts(events, OutgoingEvent::subject),
                events.stream().map(OutgoingEvent::businessDate).toArray(LocalDate[]::new),
                texts(events, this::json),
                texts(events, event -> Causes.of(event.subject())));
    }

    private static @Nullable String[] texts(
            List<OutgoingEvent> events, Function<OutgoingEvent, @Nullable String> column) {
        return events.stream().map(column).toArray(String[]::new);
    }

    private String json(OutgoingEvent event) {
        try {
            return mapper.writeValueAsString(event.body());
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("The body of " + event.type() + " is not writable as JSON", unwritable);
        }
    }
}
