package org.nengquan.trading.calendar.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.outbox.Sql;
import org.nengquan.trading.approval.app.ChangeReader;
import org.nengquan.trading.approval.app.ProposalView;
import org.nengquan.trading.calendar.app.CalendarChangeView;
import org.nengquan.trading.calendar.app.CalendarChanges;
import org.nengquan.trading.calendar.domain.CalendarChange;
import org.nengquan.trading.session.domain.Holiday;

/** Changes of the calendar in PostgreSQL. */
@ApplicationScoped
class PostgresCalendarChanges implements CalendarChanges {
    private static final String COLUMNS = """
            (select json_agg(json_build_object('date', d.date, 'kind', d.kind, 'name', d.name) order by d.date)
               from calendar_change_day d where d.proposal_id = c.proposal_id) as days
            """;

    private final ChangeReader<CalendarChangeView> reader;

    PostgresCalendarChanges(Pool pool) {
        this.reader = new ChangeReader<>(pool, "calendar_change", COLUMNS, PostgresCalendarChanges::view);
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
        return reader.find(proposal);
    }

    @Override
    public Uni<List<CalendarChangeView>> page(String after, int limit) {
        return reader.page(after, limit);
    }

    private static CalendarChangeView view(long number, ProposalView proposal, Row row) {
        return new CalendarChangeView(number, proposal, days(row.getJsonArray("days")));
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
}
