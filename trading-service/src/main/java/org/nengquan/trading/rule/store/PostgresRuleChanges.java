package org.nengquan.trading.rule.store;

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
import org.nengquan.trading.approval.app.ProposalView;
import org.nengquan.trading.gate.domain.Parameter;
import org.nengquan.trading.gate.domain.ParameterName;
import org.nengquan.trading.rule.app.RuleChangeView;
import org.nengquan.trading.rule.app.RuleChanges;
import org.nengquan.trading.rule.domain.RuleChange;

/** Changes of figures, and the figures, in PostgreSQL. */
@ApplicationScoped
class PostgresRuleChanges implements RuleChanges {
    private static final String VIEW = """
            select p.id, p.status, p.basis, p.proposed_by, p.proposed_at, p.decided_by, p.decided_at, p.reason,
                c.number, c.name, c.value, c.effective_from,
                (select r.value from rule_parameter r
                  where r.name = c.name and r.effective_from <= c.effective_from and r.proposal_id is distinct from p.id
                  order by r.effective_from desc limit 1)
            from rule_change c join proposal p on p.id = c.proposal_id
            """;

    private final Pool pool;

    PostgresRuleChanges(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Void> add(UUID proposal, RuleChange change) {
        return Sql.update(
                        "insert into rule_change (proposal_id, name, value, effective_from) values ($1, $2, $3, $4)",
                        proposal,
                        change.name().name(),
                        change.value(),
                        change.effectiveFrom())
                .replaceWithVoid();
    }

    @Override
    public Uni<Boolean> isTaken(RuleChange change) {
        return Sql.select(
                        "select 1 from rule_parameter where name = $1 and effective_from = $2",
                        change.name().name(),
                        change.effectiveFrom())
                .map(rows -> !rows.isEmpty());
    }

    @Override
    public Uni<Void> putInForce(UUID proposal) {
        return Sql.update("""
                        insert into rule_parameter (name, value, effective_from, basis, proposal_id)
                        select c.name, c.value, c.effective_from, p.basis, p.id
                        from rule_change c join proposal p on p.id = c.proposal_id where p.id = $1""", proposal).replaceWithVoid();
    }

    @Override
    public Uni<Optional<RuleChangeView>> find(UUID proposal) {
        return pool.preparedQuery(VIEW + "where p.id = $1")
                .execute(Tuple.of(proposal))
                .map(rows -> list(rows, PostgresRuleChanges::view).stream().findFirst());
    }

    @Override
    public Uni<List<RuleChangeView>> page(String after, int limit) {
        long before = after.isEmpty() ? Long.MAX_VALUE : Long.parseLong(after);
        return pool.preparedQuery(VIEW + "where c.number < $1 order by c.number desc limit $2")
                .execute(Tuple.of(before, limit))
                .map(rows -> list(rows, PostgresRuleChanges::view));
    }

    @Override
    public Uni<List<Parameter>> figures() {
        return pool.query("select name, value, effective_from, basis from rule_parameter order by name, effective_from")
                .execute()
                .map(rows -> list(
                        rows,
                        row -> new Parameter(
                                ParameterName.valueOf(row.getString(0)),
                                row.getLong(1),
                                row.getLocalDate(2),
                                row.getString(3))));
    }

    private static RuleChangeView view(Row row) {
        var proposal = new ProposalView(
                row.getUUID(0),
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getOffsetDateTime(4).toInstant(),
                row.getString(5),
                instant(row.getOffsetDateTime(6)),
                row.getString(7));
        return new RuleChangeView(
                row.getLong(8),
                proposal,
                ParameterName.valueOf(row.getString(9)),
                row.getLong(10),
                row.getLong(12),
                row.getLocalDate(11));
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
