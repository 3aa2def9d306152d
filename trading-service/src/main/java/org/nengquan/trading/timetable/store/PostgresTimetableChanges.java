package org.nengquan.trading.timetable.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.outbox.Sql;
import org.nengquan.trading.approval.app.ProposalView;
import org.nengquan.trading.gate.domain.Phase;
import org.nengquan.trading.matching.domain.TimetableHour;
import org.nengquan.trading.timetable.app.TimetableChangeView;
import org.nengquan.trading.timetable.app.TimetableChanges;
import org.nengquan.trading.timetable.domain.TimetableChange;

/** Changes of the timetable in PostgreSQL. */
@ApplicationScoped
class PostgresTimetableChanges implements TimetableChanges {
    private static final String VIEW = """
            select p.id, p.status, p.basis, p.proposed_by, p.proposed_at, p.decided_by, p.decided_at, p.reason,
                c.number, c.effective_from,
                (select json_agg(json_build_object('phase', h.phase, 'beginsAt', h.begins_at) order by h.begins_at)
                   from timetable_change_hour h where h.proposal_id = c.proposal_id)
            from timetable_change c join proposal p on p.id = c.proposal_id
            """;

    private final Pool pool;

    PostgresTimetableChanges(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Void> add(UUID proposal, TimetableChange change) {
        List<TimetableHour> hours = change.hours();
        return Sql.update(
                        "insert into timetable_change (proposal_id, effective_from) values ($1, $2)",
                        proposal,
                        change.effectiveFrom())
                .chain(() -> Sql.update(
                        """
                        insert into timetable_change_hour (proposal_id, phase, begins_at)
                        select $1, * from unnest($2::text[], $3::time[])""",
                        proposal,
                        hours.stream().map(hour -> hour.phase().name()).toArray(String[]::new),
                        hours.stream().map(TimetableHour::beginsAt).toArray(LocalTime[]::new)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Boolean> isTaken(TimetableChange change) {
        return Sql.select("select 1 from trading_timetable where effective_from = $1 limit 1", change.effectiveFrom())
                .map(rows -> !rows.isEmpty());
    }

    @Override
    public Uni<Void> putInForce(UUID proposal) {
        return Sql.update("""
                        insert into trading_timetable (effective_from, phase, begins_at, basis, proposal_id)
                        select c.effective_from, h.phase, h.begins_at, p.basis, p.id
                        from timetable_change c join timetable_change_hour h using (proposal_id)
                            join proposal p on p.id = c.proposal_id
                        where p.id = $1""", proposal).replaceWithVoid();
    }

    @Override
    public Uni<Optional<TimetableChangeView>> find(UUID proposal) {
        return pool.preparedQuery(VIEW + "where p.id = $1")
                .execute(Tuple.of(proposal))
                .map(rows -> views(rows).stream().findFirst());
    }

    @Override
    public Uni<List<TimetableChangeView>> page(String after, int limit) {
        long before = after.isEmpty() ? Long.MAX_VALUE : Long.parseLong(after);
        return pool.preparedQuery(VIEW + "where c.number < $1 order by c.number desc limit $2")
                .execute(Tuple.of(before, limit))
                .map(PostgresTimetableChanges::views);
    }

    private static List<TimetableChangeView> views(RowSet<Row> rows) {
        var views = new ArrayList<TimetableChangeView>(rows.size());
        rows.forEach(row -> views.add(view(row)));
        return views;
    }

    private static TimetableChangeView view(Row row) {
        var proposal = new ProposalView(
                row.getUUID(0),
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getOffsetDateTime(4).toInstant(),
                row.getString(5),
                instant(row.getOffsetDateTime(6)),
                row.getString(7));
        return new TimetableChangeView(row.getLong(8), proposal, row.getLocalDate(9), hours(row.getJsonArray(10)));
    }

    private static List<TimetableHour> hours(JsonArray rows) {
        return rows.stream()
                .map(JsonObject.class::cast)
                .map(hour -> new TimetableHour(
                        Phase.Name.valueOf(hour.getString("phase")), LocalTime.parse(hour.getString("beginsAt"))))
                .toList();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
