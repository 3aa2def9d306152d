package org.nengquan.trading.calendar.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.outbox.Sql;
import org.nengquan.trading.approval.app.ProposalView;
import org.nengquan.trading.calendar.app.CalendarChangeView;
import org.nengquan.trading.calendar.app.CalendarChanges;
import org.nengquan.trading.calendar.domain.CalendarChange;
import org.nengquan.trading.session.domain.Holiday;

/** Changes of the calendar in PostgreSQL. */
@ApplicationScoped
class PostgresCalendarChanges implements CalendarChanges {
    private static final String VIEW = """
            select p.id, p.status, p.basis, p.proposed_by, p.proposed_at, p.decided_by, p.decided_at, p.reason, c.number,
                (select json_agg(json_build_object('date', d.date, 'kind', d.kind, 'name', d.name) order by d.date)
                   from calendar_change_day d where d.proposal_id = c.proposal_id)
            from calendar_change c join proposal p on p.id = c.proposal_id
            """;

    private final Pool pool;

    PostgresCalendarChanges(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Void> add(UUID proposal, CalendarChange change) {
        List<Holiday> days = change.days();
        return Sql.update("insert into calendar_change (proposal_id) values ($1)", proposal)
                .chain(() -> Sql.update(
                        """
                        insert into calendar_change_day (proposal_id, date, kind, name)
                        select $1, * from unnest($2::date[], $3::text[], $4::text[])""",
                        proposal,
                        days.stream().map(Holiday::date).toArray(LocalDate[]::new),
                        days.stream().map(day -> day.kind().name()).toArray(String[]::new),
                        days.stream().map(Holiday::name).toArray(String[]::new)))
                .replaceWithVoid();
    }

    /** A day may be moved again and again; the last decision holds. */
    @Override
    public Uni<Boolean> isTaken(CalendarChange change) {
        return Uni.createFrom().item(false);
    }

    @Override
    public Uni<Void> putInForce(UUID proposal) {
        return Sql.update("""
                        insert into market_holiday (date, kind, name, proposal_id)
                        select date, kind, name, proposal_id from calendar_change_day where proposal_id = $1
                        on conflict (date) do update
                        set kind = excluded.kind, name = excluded.name, proposal_id = excluded.proposal_id""", proposal).replaceWithVoid();
    }

    @Override
    public Uni<Optional<CalendarChangeView>> find(UUID proposal) {
        return pool.preparedQuery(VIEW + "where p.id = $1")
                .execute(Tuple.of(proposal))
                .map(rows -> views(rows).stream().findFirst());
    }

    @Override
    public Uni<List<CalendarChangeView>> page(String after, int limit) {
        long before = after.isEmpty() ? Long.MAX_VALUE : Long.parseLong(after);
        return pool.preparedQuery(VIEW + "where c.number < $1 order by c.number desc limit $2")
                .execute(Tuple.of(before, limit))
                .map(PostgresCalendarChanges::views);
    }

    private static List<CalendarChangeView> views(RowSet<Row> rows) {
        var views = new ArrayList<CalendarChangeView>(rows.size());
        rows.forEach(row -> views.add(view(row)));
        return views;
    }

    private static CalendarChangeView view(Row row) {
        var proposal = new ProposalView(
                row.getUUID(0),
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getOffsetDateTime(4).toInstant(),
                row.getString(5),
                instant(row.getOffsetDateTime(6)),
                row.getString(7));
        return new CalendarChangeView(row.getLong(8), proposal, days(row.getJsonArray(9)));
    }

    private static List<Holiday> days(JsonArray rows) {
        return rows.stream()
                .map(JsonObject.class::cast)
                .map(day -> new Holiday(
                        LocalDate.parse(day.getString("date")),
                        Holiday.Kind.valueOf(day.getString("kind")),
                        day.getString("name")))
                .toList();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
