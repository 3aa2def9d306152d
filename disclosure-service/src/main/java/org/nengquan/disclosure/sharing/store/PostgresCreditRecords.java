package org.nengquan.disclosure.sharing.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengquan.disclosure.edition.app.Columns;
import org.nengquan.disclosure.sharing.app.CreditRecord;
import org.nengquan.disclosure.sharing.app.CreditRecords;
import org.nengquan.disclosure.sharing.domain.CreditKind;
import org.nengquan.inbox.Events;
import org.nengquan.inbox.IncomingEvent;
import org.nengquan.inbox.UnreadableEvent;
import org.nengquan.outbox.Sql;

@ApplicationScoped
class PostgresCreditRecords implements CreditRecords {
    /** Two that number wait for each other until commit: no number becomes visible before a smaller one. */
    private static final String ONE_AT_A_TIME =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended('sharing.credit_record', 0))) held";

    private static final String KEEP = """
            insert into sharing.credit_record (number, source, sequence, kind, body)
            select (select coalesce(max(number), 0) from sharing.credit_record) + row_number() over (order by n.place),
                n.source, n.sequence, n.kind, n.body
            from unnest($1::text[], $2::bigint[], $3::text[], $4::text[]) with ordinality
                as n (source, sequence, kind, body, place)
            where not exists (
                select from sharing.credit_record k where k.source = n.source and k.sequence = n.sequence)
            """;
    private static final String AFTER =
            "select number, kind, body from sharing.credit_record where number > $1 order by number limit $2";

    private final Pool pool;
    private final Events events;

    PostgresCreditRecords(Pool pool, Events events) {
        this.pool = pool;
        this.events = events;
    }

    private record Heard(IncomingEvent event, CreditKind kind) {}

    /** Whom and what it is about; a body without is nobody's record. */
    private record About(@Nullable String uscc, @Nullable String cycleNumber) {}

    @Override
    public Uni<Void> keep(List<IncomingEvent> incoming) {
        List<Heard> heard =
                incoming.stream().map(this::heard).flatMap(Optional::stream).toList();
        return heard.isEmpty() ? Uni.createFrom().voidItem() : insert(new Columns<>(heard));
    }

    private Optional<Heard> heard(IncomingEvent event) {
        Optional<CreditKind> kind = CreditKind.ofEvent(event.type());
        kind.ifPresent(told -> requireWhole(event));
        return kind.map(told -> new Heard(event, told));
    }

    private void requireWhole(IncomingEvent event) {
        About about = events.read(event, About.class);
        if (about.uscc() == null || about.cycleNumber() == null) {
            throw new UnreadableEvent(event.type() + " tells of nobody");
        }
    }

    private static Uni<Void> insert(Columns<Heard> rows) {
        return Sql.select(ONE_AT_A_TIME)
                .chain(() -> Sql.update(
                        KEEP,
                        rows.texts(row -> row.event().source()),
                        rows.longs(row -> row.event().sequence()),
                        rows.texts(row -> row.kind().name()),
                        rows.texts(row -> new String(row.event().body(), UTF_8))))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<CreditRecord>> after(long number, int limit) {
        return pool.preparedQuery(AFTER).execute(Tuple.of(number, limit)).map(PostgresCreditRecords::records);
    }

    private static List<CreditRecord> records(RowSet<Row> rows) {
        var records = new ArrayList<CreditRecord>(rows.size());
        rows.forEach(row ->
                records.add(new CreditRecord(row.getLong(0), CreditKind.valueOf(row.getString(1)), row.getString(2))));
        return records;
    }
}
