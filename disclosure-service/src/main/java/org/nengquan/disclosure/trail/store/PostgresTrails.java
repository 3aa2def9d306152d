package org.nengquan.disclosure.trail.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengquan.disclosure.edition.app.Columns;
import org.nengquan.disclosure.trail.app.Trails;
import org.nengquan.disclosure.trail.domain.Published;
import org.nengquan.disclosure.trail.domain.Tracing;
import org.nengquan.disclosure.trail.domain.TrailEvent;
import org.nengquan.inbox.Events;
import org.nengquan.inbox.IncomingEvent;
import org.nengquan.outbox.Sql;

/** Trails in PostgreSQL: what is heard is kept as it was told, the way is found by numbers and serials when it is asked for. */
@ApplicationScoped
class PostgresTrails implements Trails {
    private static final String KEEP = """
            insert into trail.event (source, sequence, type, occurred_at, business_date, trade_number, holder, instrument,
                priority, reference, confirmation, body)
            select * from unnest($1::text[], $2::bigint[], $3::text[], $4::timestamptz[], $5::date[], $6::text[], $7::text[],
                $8::text[], $9::text[], $10::text[], $11::text[], $12::text[])
            on conflict do nothing
            """;
    private static final String KEEP_LOTS = """
            insert into trail.lot (source, sequence, first_serial, last_serial)
            select n.source, n.sequence, n.first_serial, n.last_serial
            from unnest($1::text[], $2::bigint[], $3::bigint[], $4::bigint[]) as n (source, sequence, first_serial, last_serial)
            where not exists (select from trail.lot l where l.source = n.source and l.sequence = n.sequence)
            """;
    private static final String EVENT = """
            select e.source, e.sequence, e.type, e.occurred_at, e.business_date, e.body, o.leaf_index, l.hash, o.nonce
            from trail.event e
            left join log_opening o on o.source = e.source and o.sequence = e.sequence
            left join log_leaf l on l.leaf_index = o.leaf_index
            """;
    private static final String TRADE =
            EVENT + "where e.trade_number = $1 and e.type = 'trading.trade-executed.v1' limit 1";

    /** Of the trade by its number; of the units by their serials, back to their issues and confirmations; of both hands. */
    private static final String WAY =
            """
            with moved as (
                select l.first_serial, l.last_serial, e.source, e.sequence
                from trail.event e join trail.lot l on l.source = e.source and l.sequence = e.sequence
                where e.trade_number = $1 and e.type = 'registry.delivery-completed.v1'),
            before as (
                select distinct l.source, l.sequence from moved m join trail.lot l
                on int8range(l.first_serial, l.last_serial, '[]') && int8range(m.first_serial, m.last_serial, '[]')
                where l.source = m.source and l.sequence < m.sequence),
            confirmed as (
                select c.source, c.sequence from before b
                join trail.event i on i.source = b.source and i.sequence = b.sequence
                join trail.event c on c.reference = i.confirmation and c.type = 'verification.confirmation-issued.v1'),
            handed as (
                (select source, sequence, reference from trail.event
                 where holder = $2 and type = 'registry.quota-handed-to-trading.v1' and instrument = $4 and priority = $5
                     and occurred_at <= $6 order by occurred_at desc limit 20)
                union all
                (select source, sequence, reference from trail.event
                 where holder = $3 and type = 'settlement.cash-handed-to-trading.v1' and occurred_at <= $6
                 order by occurred_at desc limit 20)),
            credited as (
                select c.source, c.sequence from handed h join trail.event c
                on c.reference = h.reference and c.type = 'trading.position-credited.v1'),
            way as (
                select source, sequence from trail.event where trade_number = $1
                union select source, sequence from before
                union select source, sequence from confirmed
                union select source, sequence from handed
                union select source, sequence from credited)
            """ + EVENT + "join way w on w.source = e.source and w.sequence = e.sequence order by e.occurred_at";

    private final Pool pool;
    private final Events events;

    PostgresTrails(Pool pool, Events events) {
        this.pool = pool;
        this.events = events;
    }

    /** An event with what it is found by. */
    private record Heard(IncomingEvent event, TrailBody body) {}

    private record Unit(IncomingEvent event, TrailBody.Lot lot) {}

    @Override
    public Uni<Void> keep(List<IncomingEvent> incoming) {
        List<Heard> heard = incoming.stream()
                .filter(event -> Tracing.types().contains(event.type()))
                .map(event -> new Heard(event, events.read(event, TrailBody.class)))
                .toList();
        return heard.isEmpty() ? Uni.createFrom().voidItem() : keepEvents(heard).chain(() -> keepLots(heard));
    }

    private static Uni<Integer> keepEvents(List<Heard> heard) {
        var rows = new Columns<>(heard);
        return Sql.update(
                KEEP,
                rows.texts(row -> row.event().source()),
                rows.longs(row -> row.event().sequence()),
                rows.texts(row -> row.event().type()),
                rows.times(row -> row.event().time().atOffset(ZoneOffset.UTC)),
                rows.dates(row -> row.event().businessDate()),
                texts(heard, TrailBody::tradeNumber),
                texts(heard, TrailBody::uscc),
                texts(heard, TrailBody::instrument),
                texts(heard, TrailBody::priority),
                texts(heard, TrailBody::reference),
                texts(heard, TrailBody::confirmation),
                rows.texts(row -> new String(row.event().body(), UTF_8)));
    }

    private interface Part {
        @Nullable
        String of(TrailBody body);
    }

    private static @Nullable String[] texts(List<Heard> heard, Part part) {
        @Nullable String[] texts = new @Nullable String[heard.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = part.of(heard.get(i).body());
        }
        return texts;
    }

    private static Uni<Void> keepLots(List<Heard> heard) {
        List<Unit> units = heard.stream()
                .flatMap(row -> row.body().units().stream().map(lot -> new Unit(row.event(), lot)))
                .toList();
        var rows = new Columns<>(units);
        return units.isEmpty()
                ? Uni.createFrom().voidItem()
                : Sql.update(
                                KEEP_LOTS,
                                rows.texts(row -> row.event().source()),
                                rows.longs(row -> row.event().sequence()),
                                rows.longs(row -> row.lot().firstSerial()),
                                rows.longs(row -> row.lot().lastSerial()))
                        .replaceWithVoid();
    }

    @Override
    public Uni<Optional<TrailEvent>> trade(String tradeNumber) {
        return pool.preparedQuery(TRADE)
                .execute(Tuple.of(tradeNumber))
                .map(rows -> list(rows).stream().findFirst());
    }

    @Override
    public Uni<List<TrailEvent>> way(TrailEvent trade) {
        return pool.preparedQuery(WAY)
                .execute(Tuple.from(List.of(
                        trade.word("tradeNumber"),
                        trade.word("sellerUscc"),
                        trade.word("buyerUscc"),
                        trade.word("instrument"),
                        trade.word("priority"),
                        trade.at().atOffset(ZoneOffset.UTC))))
                .map(PostgresTrails::list);
    }

    private static List<TrailEvent> list(RowSet<Row> rows) {
        var list = new ArrayList<TrailEvent>(rows.size());
        rows.forEach(row -> list.add(event(row)));
        return list;
    }

    private static TrailEvent event(Row row) {
        Long leaf = row.getLong(6);
        return new TrailEvent(
                row.getString(0),
                row.getLong(1),
                row.getString(2),
                row.getOffsetDateTime(3).toInstant(),
                row.getLocalDate(4),
                new JsonObject(row.getString(5)).getMap(),
                Optional.ofNullable(leaf).map(index -> new Published(index, row.getString(7), row.getString(8))));
    }
}
