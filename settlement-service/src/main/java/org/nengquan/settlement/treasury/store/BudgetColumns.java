package org.nengquan.settlement.treasury.store;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengquan.settlement.approval.domain.Approval;
import org.nengquan.settlement.approval.domain.Approval.Proposal;
import org.nengquan.settlement.approval.domain.Approval.Verdict;
import org.nengquan.settlement.rows.domain.Row;
import org.nengquan.settlement.treasury.domain.Appropriation;
import org.nengquan.settlement.treasury.domain.Purpose;
import org.nengquan.settlement.treasury.domain.TreasuryPlan;
import org.nengquan.settlement.treasury.domain.TreasurySpending;

/** The columns that plans and spendings share, as parameters in and as rows out. */
final class BudgetColumns {
    /** After the id, in the order in which the readers read them. */
    static final String NAMES = "region_code, purpose, plan_year, amount_fen, basis, state, proposed_by, proposed_at,"
            + " decided_by, decided_at, coalesce(reject_reason, '')";

    private BudgetColumns() {}

    static TreasuryPlan plan(Row row) {
        return new TreasuryPlan(row.id(0), appropriation(row), approval(row));
    }

    static TreasurySpending spending(Row row) {
        return new TreasurySpending(row.id(0), appropriation(row), row.text(12), approval(row));
    }

    /** Id, appropriation, proposal; then what only one of the tables has. */
    static Object[] insert(Object id, Appropriation line, Approval approval, Object... more) {
        List<Object> values = new ArrayList<>(List.of(
                id,
                line.regionCode(),
                line.purpose().name(),
                line.year(),
                line.amountFen(),
                line.basis(),
                approval.proposal().by(),
                approval.proposal().at().atOffset(ZoneOffset.UTC)));
        values.addAll(List.of(more));
        return values.toArray();
    }

    /** Id, state and decision. */
    static @Nullable Object[] decision(Object id, Approval approval) {
        Verdict verdict = approval.verdict().orElseThrow();
        boolean no = approval instanceof Approval.Rejected;
        return new @Nullable Object[] {
            id, approval.word(), verdict.by(), verdict.at().atOffset(ZoneOffset.UTC), no ? verdict.reason() : null
        };
    }

    private static Appropriation appropriation(Row row) {
        return new Appropriation(
                row.text(1), Purpose.valueOf(row.text(2)), (int) row.number(3), row.number(4), row.text(5));
    }

    private static Approval approval(Row row) {
        return Approval.of(
                row.text(6),
                new Proposal(row.text(7), row.instant(8)),
                row.optionalText(9).map(by -> new Verdict(by, row.instant(10), row.text(11))));
    }
}
