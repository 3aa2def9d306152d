package org.nengquan.inbox;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.nengquan.outbox.Sql;

/** What was consumed so far, kept in the running transaction beside the effects. */
final class Consumption {

    /**
     * The row lock makes a rival with the same records wait for our commit; it then finds where we ended. Rivals lock
     * partitions in the same order.
     */
    private static final String CLAIM = """
            insert into consumer_offset as stored (consumer, topic, partition, next_offset)
            select $1, $2, partition, next_offset
            from unnest($3::integer[], $4::bigint[]) with ordinality as read (partition, next_offset, place)
            order by place
            on conflict (consumer, topic, partition)
            do update set next_offset = greatest(stored.next_offset, excluded.next_offset)
            returning stored.partition, coalesce(old.next_offset, 0)
            """;

    /**
     * One look into the key for each subject. A plain join lets PostgreSQL read everything that the consumer ever heard,
     * once for each subject of the batch, as long as nobody has analysed the table; the limit forbids it.
     */
    static final String SEEN = """
            select told.source, told.subject, seen.sequence
            from unnest($3::text[], $4::text[]) as told (source, subject)
            cross join lateral (
                select sequence from consumed_subject s
                where s.consumer = $1 and s.topic = $2 and s.source = told.source and s.subject = told.subject limit 1
            ) as seen
            """;

    private static final String REMEMBER = """
            insert into consumed_subject as seen (consumer, topic, source, subject, sequence)
            select $1, $2, source, subject, sequence
            from unnest($3::text[], $4::text[], $5::bigint[]) as event (source, subject, sequence)
            on conflict (consumer, topic, source, subject)
            do update set sequence = greatest(seen.sequence, excluded.sequence)
            """;

    private static final String QUARANTINE = """
            insert into quarantined_event
                (consumer, topic, partition, record_offset, source, sequence, type, subject, reason, headers, body)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            """;

    private record Subject(String source, String id) {
        static Subject of(IncomingEvent event) {
            return new Subject(event.source(), event.subject());
        }
    }

    private Consumption() {}

    /** The part of the batch that nobody has handled, which may be empty; it counts as handled when this transaction commits. */
    static Uni<Batch> claim(Batch batch) {
        var next = batch.nextOffsets();
        return Sql.select(
                        CLAIM,
                        batch.consumer(),
                        batch.topic(),
                        next.keySet().toArray(Integer[]::new),
                        next.values().toArray(Long[]::new))
                .map(rows -> batch.startingAt(handledBefore(rows)));
    }

    private static Map<Integer, Long> handledBefore(List<Object[]> rows) {
        return rows.stream().collect(Collectors.toMap(row -> (Integer) row[0], row -> (Long) row[1]));
    }

    /** The batch's events without those that were applied before and now came again at a new offset. */
    static Uni<List<IncomingEvent>> unseen(Batch batch) {
        var events = batch.events();
        var subjects = Set.copyOf(events.stream().map(Subject::of).toList());
        return Sql.select(
                        SEEN,
                        batch.consumer(),
                        batch.topic(),
                        subjects.stream().map(Subject::source).toArray(String[]::new),
                        subjects.stream().map(Subject::id).toArray(String[]::new))
                .map(rows -> withoutSeen(events, rows));
    }

    private static List<IncomingEvent> withoutSeen(List<IncomingEvent> events, List<Object[]> rows) {
        Map<Subject, Long> newest = new HashMap<>();
        rows.forEach(row -> newest.put(new Subject((String) row[0], (String) row[1]), (Long) row[2]));
        var unseen = new ArrayList<IncomingEvent>(events.size());
        for (var event : events) {
            var before = newest.getOrDefault(Subject.of(event), Long.MIN_VALUE);
            if (event.sequence() > before) {
                unseen.add(event);
                newest.put(Subject.of(event), event.sequence());
            }
        }
        return unseen;
    }

    /** Notes the events as applied. */
    static Uni<Void> remember(Batch batch, List<IncomingEvent> events) {
        Map<Subject, Long> newest = new HashMap<>();
        events.forEach(event -> newest.merge(Subject.of(event), event.sequence(), Math::max));
        var subjects = List.copyOf(newest.keySet());
        return Sql.update(
                        REMEMBER,
                        batch.consumer(),
                        batch.topic(),
                        subjects.stream().map(Subject::source).toArray(String[]::new),
                        subjects.stream().map(Subject::id).toArray(String[]::new),
                        subjects.stream().map(newest::get).toArray(Long[]::new))
                .replaceWithVoid();
    }

    /** Keeps an event that could not be applied, byte for byte. */
    static Uni<Void> quarantine(
            String consumer, ConsumerRecord<String, byte[]> kafkaRecord, IncomingEvent event, String reason) {
        return Sql.update(
                        QUARANTINE,
                        consumer,
                        kafkaRecord.topic(),
                        kafkaRecord.partition(),
                        kafkaRecord.offset(),
                        event.source(),
                        event.sequence(),
                        event.type(),
                        event.subject(),
                        reason,
                        Envelope.describe(kafkaRecord),
                        Buffer.buffer(event.body()))
                .replaceWithVoid();
    }
}
