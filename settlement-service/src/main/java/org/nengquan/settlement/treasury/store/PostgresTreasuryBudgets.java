package org.nengquan.settlement.treasury.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.outbox.Sql;
import org.nengquan.settlement.paging.domain.Page;
import org.nengquan.settlement.rows.domain.Row;
import org.nengquan.settlement.treasury.app.TreasuryBudgets;
import org.nengquan.settlement.treasury.domain.Appropriation;
import org.nengquan.settlement.treasury.domain.Purpose;
import org.nengquan.settlement.treasury.domain.TreasuryPlan;
import org.nengquan.settlement.treasury.domain.TreasurySpending;

@ApplicationScoped
class PostgresTreasuryBudgets implements TreasuryBudgets {
    private static final String PLANS = "select plan_id, " + BudgetColumns.NAMES + " from treasury_plan ";
    private static final String SPENDINGS =
            "select spending_id, " + BudgetColumns.NAMES + ", payee_uscc from treasury_spending ";
    private static final String PAGE = " and region_code = $1 order by %1$s limit $3";

    private static final String ADD_PLAN = """
            insert into treasury_plan (plan_id, region_code, purpose, plan_year, amount_fen, basis, state, proposed_by,
                proposed_at) values ($1, $2, $3, $4, $5, $6, 'PROPOSED', $7, $8)
            """;

    private static final String ADD_SPENDING = """
            insert into treasury_spending (spending_id, region_code, purpose, plan_year, amount_fen, basis, state,
                proposed_by, proposed_at, payee_uscc) values ($1, $2, $3, $4, $5, $6, 'PROPOSED', $7, $8, $9)
            """;

    private static final String DECIDE =
            "update %s set state = $2, decided_by = $3, decided_at = $4, reject_reason = $5 where %s = $1";

    private static final String LEFT = """
            select coalesce((select planned_fen - spent_fen from treasury_budget
                where region_code = $1 and purpose = $2 and plan_year = $3), 0)::bigint
            """;

    private static final String BUDGET = """
            select u.code, coalesce(b.planned_fen, 0)::bigint, coalesce(b.spent_fen, 0)::bigint
            from treasury_purpose u left join treasury_budget b
                on b.purpose = u.code and b.region_code = $1 and b.plan_year = $2
            order by u.position
            """;

    @Override
    public Uni<Void> add(TreasuryPlan plan) {
        return Sql.update(ADD_PLAN, BudgetColumns.insert(plan.planId(), plan.planned(), plan.approval()))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> add(TreasurySpending spending) {
        return Sql.update(
                        ADD_SPENDING,
                        BudgetColumns.insert(
                                spending.spendingId(), spending.spent(), spending.approval(), spending.payeeUscc()))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<TreasuryPlan>> lockPlan(UUID planId) {
        return Sql.select(PLANS + "where plan_id = $1 for update", planId)
                .map(rows ->
                        rows.stream().map(Row::new).map(BudgetColumns::plan).findFirst());
    }

    @Override
    public Uni<Optional<TreasurySpending>> lockSpending(UUID spendingId) {
        return Sql.select(SPENDINGS + "where spending_id = $1 for update", spendingId)
                .map(rows ->
                        rows.stream().map(Row::new).map(BudgetColumns::spending).findFirst());
    }

    @Override
    public Uni<Void> decide(TreasuryPlan plan) {
        return Sql.update(
                        DECIDE.formatted("treasury_plan", "plan_id"),
                        BudgetColumns.decision(plan.planId(), plan.approval()))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> decide(TreasurySpending spending) {
        return Sql.update(
                        DECIDE.formatted("treasury_spending", "spending_id"),
                        BudgetColumns.decision(spending.spendingId(), spending.approval()))
                .replaceWithVoid();
    }

    /** The fund's row is the lock: two spendings of one fund are judged one after the other. */
    @Override
    public Uni<Long> lockedLeftOfPlan(Appropriation spent) {
        return Sql.select("select 1 from treasury_fund where region_code = $1 for update", spent.regionCode())
                .chain(() ->
                        Sql.select(LEFT, spent.regionCode(), spent.purpose().name(), spent.year()))
                .map(rows -> new Row(rows.getFirst()).number(0));
    }

    @Override
    public Uni<List<BudgetLine>> budget(String regionCode, int year) {
        return Sql.select(BUDGET, regionCode, year)
                .map(rows -> rows.stream()
                        .map(Row::new)
                        .map(PostgresTreasuryBudgets::line)
                        .toList());
    }

    @Override
    public Uni<Page<TreasuryPlan>> plans(String regionCode, String after, int limit) {
        return Sql.select(PLANS + "where plan_id::text > $2" + PAGE.formatted("plan_id"), regionCode, after, limit + 1)
                .map(rows ->
                        rows.stream().map(Row::new).map(BudgetColumns::plan).toList())
                .map(found -> Page.of(found, limit, plan -> plan.planId().toString()));
    }

    @Override
    public Uni<Page<TreasurySpending>> spendings(String regionCode, String after, int limit) {
        return Sql.select(
                        SPENDINGS + "where spending_id::text > $2" + PAGE.formatted("spending_id"),
                        regionCode,
                        after,
                        limit + 1)
                .map(rows ->
                        rows.stream().map(Row::new).map(BudgetColumns::spending).toList())
                .map(found ->
                        Page.of(found, limit, spending -> spending.spendingId().toString()));
    }

    private static BudgetLine line(Row row) {
        long plannedFen = row.number(1);
        long spentFen = row.number(2);
        return new BudgetLine(
                Purpose.valueOf(row.text(0)), plannedFen, spentFen, Math.subtractExact(plannedFen, spentFen));
    }
}
