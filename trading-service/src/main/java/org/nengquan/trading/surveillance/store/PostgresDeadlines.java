package org.nengquan.trading.surveillance.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.outbox.Sql;
import org.nengquan.problem.domain.Text;
import org.nengquan.trading.approval.app.ChangeReader;
import org.nengquan.trading.approval.app.ProposalView;
import org.nengquan.trading.surveillance.app.DeadlineChangeView;
import org.nengquan.trading.surveillance.app.Deadlines;
import org.nengquan.trading.surveillance.domain.DeadlineChange;

/** Deadlines and their changes in PostgreSQL. */
@ApplicationScoped
class PostgresDeadlines implements Deadlines {
    private static final String COLUMNS = "c.date, c.name_zh, c.name_en, c.watched";

    private final Pool pool;
    private final ChangeReader<DeadlineChangeView> reader;

    PostgresDeadlines(Pool pool) {
        this.pool = pool;
        this.reader = new ChangeReader<>(pool, "surveillance_deadline_change", COLUMNS, PostgresDeadlines::view);
    }

    @Override
    public Uni<List<Watched>> all() {
        return pool.query("select date, name_zh, name_en, basis from surveillance_deadline order by date")
                .execute()
                .map(PostgresDeadlines::watched);
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
        return reader.find(proposal);
    }

    @Override
    public Uni<List<DeadlineChangeView>> page(String after, int limit) {
        return reader.page(after, limit);
    }

    private static DeadlineChangeView view(long number, ProposalView proposal, Row row) {
        return new DeadlineChangeView(
                number,
                proposal,
                row.getLocalDate("date"),
                Text.of(row.getString("name_zh"), row.getString("name_en")),
                row.getBoolean("watched"));
    }

    private static List<Watched> watched(RowSet<Row> rows) {
        var watched = new ArrayList<Watched>(rows.size());
        rows.forEach(row -> watched.add(
                new Watched(row.getLocalDate(0), Text.of(row.getString(1), row.getString(2)), row.getString(3))));
        return watched;
    }
}
