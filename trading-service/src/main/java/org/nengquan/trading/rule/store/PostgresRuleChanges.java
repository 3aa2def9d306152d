package org.nengquan.trading.rule.store;

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
import org.nengquan.trading.approval.app.ChangeReader;
import org.nengquan.trading.approval.app.ProposalView;
import org.nengquan.trading.gate.domain.Parameter;
import org.nengquan.trading.gate.domain.ParameterName;
import org.nengquan.trading.rule.app.RuleChangeView;
import org.nengquan.trading.rule.app.RuleChanges;
import org.nengquan.trading.rule.domain.RuleChange;

/** Changes of figures, and the figures, in PostgreSQL. */
@ApplicationScoped
class PostgresRuleChanges implements RuleChanges {
    private static final String COLUMNS = """
            c.name, c.value, c.effective_from,
            (select r.value from rule_parameter r
              where r.name = c.name and r.effective_from <= c.effective_from and r.proposal_id is distinct from p.id
              order by r.effective_from desc limit 1) as value_before
            """;

    private final Pool pool;
    private final ChangeReader<RuleChangeView> reader;

    PostgresRuleChanges(Pool pool) {
        this.pool = pool;
        this.reader = new ChangeReader<>(pool, "rule_change", COLUMNS, PostgresRuleChanges::view);
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
        return reader.find(proposal);
    }

    @Override
    public Uni<List<RuleChangeView>> page(String after, int limit) {
        return reader.page(after, limit);
    }

    @Override
    public Uni<List<Parameter>> figures() {
        return pool.query("select name, value, effective_from, basis from rule_parameter order by name, effective_from")
                .execute()
                .map(PostgresRuleChanges::figures);
    }

    private static RuleChangeView view(long number, ProposalView proposal, Row row) {
        return new RuleChangeView(
                number,
                proposal,
                ParameterName.valueOf(row.getString("name")),
                row.getLong("value"),
                row.getLong("value_before"),
                row.getLocalDate("effective_from"));
    }

    private static List<Parameter> figures(RowSet<Row> rows) {
        var figures = new ArrayList<Parameter>(rows.size());
        rows.forEach(row -> figures.add(new Parameter(
                ParameterName.valueOf(row.getString(0)), row.getLong(1), row.getLocalDate(2), row.getString(3))));
        return figures;
    }
}
