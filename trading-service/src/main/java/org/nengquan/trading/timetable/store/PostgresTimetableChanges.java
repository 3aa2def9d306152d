package org.nengquan.trading.timetable.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.outbox.Sql;
import org.nengquan.trading.approval.app.ChangeReader;
import org.nengquan.trading.approval.app.ProposalView;
import org.nengquan.trading.gate.domain.Phase;
import org.nengquan.trading.matching.domain.TimetableHour;
import org.nengquan.trading.timetable.app.TimetableChangeView;
import org.nengquan.trading.timetable.app.TimetableChanges;
import org.nengquan.trading.timetable.domain.TimetableChange;

/** Changes of the timetable in PostgreSQL. */
@ApplicationScoped
class PostgresTimetableChanges implements TimetableChanges {
    private static final String COLUMNS = """
            c.effective_from,
            (select json_agg(json_build_object('phase', h.phase, 'beginsAt', h.begins_at) order by h.begins_at)
               from timetable_change_hour h where h.proposal_id = c.proposal_id) as hours
            """;

    private final ChangeReader<TimetableChangeView> reader;

    PostgresTimetableChanges(Pool pool) {
        this.reader = new ChangeReader<>(pool, "timetable_change", COLUMNS, PostgresTimetableChanges::view);
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
        return reader.find(proposal);
    }

    @Override
    public Uni<List<TimetableChangeView>> page(String after, int limit) {
        return reader.page(after, limit);
    }

    private static TimetableChangeView view(long number, ProposalView proposal, Row row) {
        return new TimetableChangeView(
                number, proposal, row.getLocalDate("effective_from"), hours(row.getJsonArray("hours")));
    }

    private static List<TimetableHour> hours(JsonArray rows) {
        return rows.stream()
                .map(JsonObject.class::cast)
                .map(hour -> new TimetableHour(
                        Phase.Name.valueOf(hour.getString("phase")), LocalTime.parse(hour.getString("beginsAt"))))
                .toList();
    }
}
