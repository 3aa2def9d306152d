package org.nengquan.trading.surveillance.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.nengquan.problem.domain.Text;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.order.app.Page;
import org.nengquan.trading.surveillance.app.AlertFilter;
import org.nengquan.trading.surveillance.app.AlertView;
import org.nengquan.trading.surveillance.app.Alerts;
import org.nengquan.trading.surveillance.app.WatchedDay;
import org.nengquan.trading.surveillance.domain.AlertStage;
import org.nengquan.trading.surveillance.domain.DetectorName;
import org.nengquan.trading.surveillance.domain.Finding;

/** Alerts in PostgreSQL; the cursor is their number in the order in which they were raised. */
@ApplicationScoped
class PostgresAlerts implements Alerts {
    private static final String RAISE = """
            insert into surveillance_alert (id, shard, business_date, detector, instrument, subject, participants, stage,
                explanation_zh, explanation_en, figures, citations, last_seq, raised_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
            on conflict (id) do update set participants = excluded.participants, stage = excluded.stage,
                explanation_zh = excluded.explanation_zh, explanation_en = excluded.explanation_en,
                figures = excluded.figures, citations = excluded.citations, last_seq = excluded.last_seq
            where (surveillance_alert.stage, surveillance_alert.figures, surveillance_alert.citations)
                    <> (excluded.stage, excluded.figures, excluded.citations)
              and surveillance_alert.last_seq <= excluded.last_seq
            """;
    private static final String OPEN_CASE =
            "insert into surveillance_case (alert_id, state) values ($1, 'RAISED') on conflict do nothing";
    private static final String WITHDRAW = """
            update surveillance_alert set stage = 'WITHDRAWN', last_seq = $4
            where shard = $1 and business_date = $2 and id <> all ($3) and stage <> 'WITHDRAWN' and last_seq <= $4
            """;
    private static final String MOVE_ON = "update surveillance_progress set seq = $2 where shard = $1 and seq < $2";
    private static final String SELECT = """
            select a.id, a.business_date, a.detector, a.instrument, a.participants, a.stage, c.state, a.explanation_zh,
                a.explanation_en, a.figures, a.citations, a.last_seq, a.raised_at, a.number
            from surveillance_alert a join surveillance_case c on c.alert_id = a.id
            """;
    private static final String PAGE = SELECT + """
            where a.number < $1 and ($2 = '' or a.business_date::text = $2) and ($3 = '' or a.detector = $3)
                and ($4 = '' or a.participants @> array[$4]) and ($5 = '' or a.stage = $5) and ($6 = '' or c.state = $6)
            order by a.number desc limit $7
            """;

    private final Pool pool;
    private final AlertJson json;
    private final Clock clock;

    PostgresAlerts(Pool pool, AlertJson json, Clock clock) {
        this.pool = pool;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Uni<Long> progress(String shard) {
        return pool.preparedQuery("select seq from surveillance_progress where shard = $1")
                .execute(Tuple.of(shard))
                .map(rows -> rows.iterator().next().getLong(0));
    }

    @Override
    public Uni<Void> keep(String shard, WatchedDay day) {
        return pool.withTransaction(connection -> raise(connection, shard, day)
                .chain(() -> withdraw(connection, shard, day))
                .chain(() -> moveOn(connection, shard, day)));
    }

    private Uni<Void> raise(SqlConnection connection, String shard, WatchedDay day) {
        List<Tuple> rows =
                day.findings().stream().map(finding -> row(shard, day, finding)).toList();
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<Tuple> cases = ids(day).map(Tuple::of).toList();
        return connection
                .preparedQuery(RAISE)
                .executeBatch(rows)
                .chain(() -> connection.preparedQuery(OPEN_CASE).executeBatch(cases))
                .replaceWithVoid();
    }

    private Tuple row(String shard, WatchedDay day, Finding finding) {
        return Tuple.from(List.of(
                finding.id(day.businessDate()),
                shard,
                day.businessDate(),
                finding.detector().name(),
                finding.instrument().name(),
                finding.subject(),
                finding.participants().toArray(String[]::new),
                (day.closed() ? AlertStage.FINAL : AlertStage.PROVISIONAL).name(),
                finding.explanation().zh(),
                finding.explanation().en(),
                json.write(finding.figures()),
                json.write(finding.citations()),
                day.seq(),
                OffsetDateTime.now(clock)));
    }

    private static Stream<UUID> ids(WatchedDay day) {
        return day.findings().stream().map(finding -> finding.id(day.businessDate()));
    }

    private static Uni<Void> withdraw(SqlConnection connection, String shard, WatchedDay day) {
        UUID[] found = ids(day).toArray(UUID[]::new);
        return connection
                .preparedQuery(WITHDRAW)
                .execute(Tuple.from(List.of(shard, day.businessDate(), found, day.seq())))
                .replaceWithVoid();
    }

    private static Uni<Void> moveOn(SqlConnection connection, String shard, WatchedDay day) {
        return day.closed()
                ? connection
                        .preparedQuery(MOVE_ON)
                        .execute(Tuple.of(shard, day.seq()))
                        .replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Page<AlertView>> page(AlertFilter filter, String after, int limit) {
        long before = after.isEmpty() ? Long.MAX_VALUE : Long.parseLong(after);
        return pool.preparedQuery(PAGE)
                .execute(Tuple.from(List.of(
                        before,
                        filter.businessDate(),
                        filter.detector(),
                        filter.participant(),
                        filter.stage(),
                        filter.caseState(),
                        limit)))
                .map(rows -> page(rows, limit));
    }

    private Page<AlertView> page(RowSet<Row> rows, int limit) {
        var items = new ArrayList<AlertView>(rows.size());
        String next = null;
        for (Row row : rows) {
            items.add(view(row));
            next = row.getLong(13).toString();
        }
        return new Page<>(items, items.size() < limit ? null : next);
    }

    @Override
    public Uni<Optional<AlertView>> find(UUID alertId) {
        return pool.preparedQuery(SELECT + "where a.id = $1")
                .execute(Tuple.of(alertId))
                .map(rows -> rows.size() == 0
                        ? Optional.empty()
                        : Optional.of(view(rows.iterator().next())));
    }

    private AlertView view(Row row) {
        DetectorName detector = DetectorName.valueOf(row.getString(2));
        return new AlertView(
                row.getUUID(0),
                row.getLocalDate(1),
                detector,
                detector.title(),
                Instrument.valueOf(row.getString(3)),
                List.of(row.getArrayOfStrings(4)),
                AlertStage.valueOf(row.getString(5)),
                row.getString(6),
                Text.of(row.getString(7), row.getString(8)),
                json.figures(row.getString(9)),
                json.citations(row.getString(10)),
                row.getLong(11),
                row.getOffsetDateTime(12).toInstant());
    }
}
