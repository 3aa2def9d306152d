package org.nengquan.trading.surveillance.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nengquan.outbox.Sql;
import org.nengquan.problem.domain.Text;
import org.nengquan.trading.approval.app.ProposalView;
import org.nengquan.trading.surveillance.app.DeadlineChangeView;
import org.nengquan.trading.surveillance.app.Deadlines;
import org.nengquan.trading.surveillance.domain.DeadlineChange;

/** Deadlines and their changes in PostgreSQL. */
@ApplicationScoped
class PostgresDeadlines implements Deadlines {
    private static final String VIEW = """
            select p.id, p.status, p.basis, p.proposed_by, p.proposed_at, p.decided_by, p.decided_at, p.reason, c.number,
                c.date, c.name_zh, c.name_en, c.watched
            from surveillance_deadline_change c join proposal p on p.id = c.proposal_id
            """;

    private final Pool pool;

    PostgresDeadlines(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<Watched>> all() {
        return pool.query("select date, name_zh, name_en, basis from surveillance_deadline order by date")
                .execute()
                .map(rows -> list(
                        rows,
                        row -> new Watched(
                                row.getLocalDate(0), Text.of(row.getString(1), row.getString(2)), row.getString(3))));
    }

    @Override
    public Uni<Void> add(UUID proposal, DeadlineChange change) {
        return Sql.update(
                        "insert into surveillance_deadline_change (proposal_id, date, name_zh, name_en, watched)"
                                + " values ($1, $2, $3, $4, $5)",
                        proposal,
                        change.deadline().date(),
                        change.deadline().name().zh(),
                        change.deadline().name().en(),
                        change.watched())
                .replaceWithVoid();
    }

    /** A date may be named anew or dropped again and again; the last decision holds. */
    @Override
    public Uni<Boolean> isTaken(DeadlineChange change) {
        return Uni.createFrom().item(false);
    }

    @Override
    public Uni<Void> putInForce(UUID proposal) {
        return Sql.update("""
                        delete from surveillance_deadline d using surveillance_deadline_change c
                        where c.proposal_id = $1 and c.date = d.date""", proposal).chain(() -> Sql.update("""
                        insert into surveillance_deadline (date, name_zh, name_en, basis)
                        select c.date, c.name_zh, c.name_en, p.basis
                        from surveillance_deadline_change c join proposal p on p.id = c.proposal_id
                        where p.id = $1 and c.watched""", proposal)).replaceWithVoid();
    }

    @Override
    public Uni<Optional<DeadlineChangeView>> find(UUID proposal) {
        return pool.preparedQuery(VIEW + "where p.id = $1")
                .execute(Tuple.of(proposal))
                .map(rows -> list(rows, PostgresDeadlines::view).stream().findFirst());
    }

    @Override
    public Uni<List<DeadlineChangeView>> page(String after, int limit) {
        long before = after.isEmpty() ? Long.MAX_VALUE : Long.parseLong(after);
        return pool.preparedQuery(VIEW + "where c.number < $1 order by c.number desc limit $2")
                .execute(Tuple.of(before, limit))
                .map(rows -> list(rows, PostgresDeadlines::view));
    }

    private static DeadlineChangeView view(Row row) {
        var proposal = new ProposalView(
                row.getUUID(0),
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getOffsetDateTime(4).toInstant(),
                row.getString(5),
                instant(row.getOffsetDateTime(6)),
                row.getString(7));
        return new DeadlineChangeView(
                row.getLong(8),
                proposal,
                row.getLocalDate(9),
                Text.of(row.getString(10), row.getString(11)),
                row.getBoolean(12));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static <T> List<T> list(RowSet<Row> rows, Function<Row, T> each) {
        var all = new ArrayList<T>(rows.size());
        rows.forEach(row -> all.add(each.apply(row)));
        return all;
    }
}
