package org.nengquan.trading.surveillance.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.nengquan.outbox.Sql;
import org.nengquan.trading.journal.app.MarketTables;
import org.nengquan.trading.surveillance.app.ThresholdView;
import org.nengquan.trading.surveillance.app.Thresholds;
import org.nengquan.trading.surveillance.domain.ThresholdName;

/** The detectors' figures in PostgreSQL, on the connection of the running session. */
@ApplicationScoped
class PostgresThresholds implements Thresholds {
    private static final String SELECT = """
            select id, name, value, effective_from, basis, proposed_by, approved_by from surveillance_threshold
            """;

    private final MarketTables tables;

    PostgresThresholds(MarketTables tables) {
        this.tables = tables;
    }

    @Override
    public Uni<List<ThresholdView>> all() {
        return Sql.select(SELECT + "order by name, effective_from, id")
                .map(rows -> rows.stream().map(PostgresThresholds::view).toList());
    }

    @Override
    public Uni<ThresholdView> propose(ThresholdView row) {
        return Sql.select("""
                        insert into surveillance_threshold (name, value, effective_from, basis, proposed_by)
                        values ($1, $2, $3, $4, $5)
                        returning id, name, value, effective_from, basis, proposed_by, approved_by""", row.name().name(), row.value(), row.effectiveFrom(), row.basis(), row.proposedBy())
                .map(rows -> view(rows.getFirst()));
    }

    @Override
    public Uni<Optional<ThresholdView>> lock(long id) {
        return Sql.select(SELECT + "where id = $1 for update", id)
                .map(rows -> rows.stream().findFirst().map(PostgresThresholds::view));
    }

    @Override
    public Uni<Void> approve(long id, String person) {
        return Sql.update("update surveillance_threshold set approved_by = $2 where id = $1", id, person)
                .replaceWithVoid();
    }

    @Override
    public Uni<Boolean> isTaken(ThresholdView row) {
        return Sql.select(
                        SELECT + "where name = $1 and effective_from = $2 and approved_by is not null",
                        row.name().name(),
                        row.effectiveFrom())
                .map(rows -> !rows.isEmpty());
    }

    @Override
    public Uni<Optional<LocalDate>> latestDay() {
        return tables.upToDate()
                .chain(() -> Sql.select("select business_date from trading_day order by business_date desc limit 1"))
                .map(rows -> rows.stream().findFirst().map(row -> (LocalDate) row[0]));
    }

    private static ThresholdView view(Object[] row) {
        return new ThresholdView(
                (Long) row[0],
                ThresholdName.valueOf((String) row[1]),
                (Long) row[2],
                Objects.requireNonNull((LocalDate) row[3]),
                (String) row[4],
                (String) row[5],
                (String) row[6]);
    }
}
