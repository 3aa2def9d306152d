package org.nengquan.settlement.payout.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.outbox.Sql;
import org.nengquan.settlement.paging.domain.Page;
import org.nengquan.settlement.payout.app.Payouts;
import org.nengquan.settlement.payout.domain.Payout;
import org.nengquan.settlement.payout.domain.PayoutRule;
import org.nengquan.settlement.payout.domain.PayoutTerms;
import org.nengquan.settlement.rows.domain.Row;

@ApplicationScoped
class PostgresPayouts implements Payouts {
    private static final String SELECT = "select " + PayoutColumns.NAMES + " from payout ";

    private static final String RULE = """
            select effective_from, two_persons_above_fen, cooling_days from payout_rule
            where effective_from <= $1 order by effective_from desc limit 1
            """;

    private static final String ADD = """
            insert into payout (payout_id, kind, holder, payee_uscc, amount_fen, purpose, two_persons, cooling_days,
                state, proposed_by, proposed_at, approved_by, approved_at, payable_from, settlement_account)
            select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, settlement_account
            from ledger_account where kind = 'WITHHELD' and holder = $3
            """;

    private static final String UPDATE = """
            update payout set state = $2, approved_by = coalesce($3, approved_by), approved_at = coalesce($4, approved_at),
                payable_from = coalesce($5, payable_from), ended_on = $6, end_reason = $7
            where payout_id = $1
            """;

    /**
     * A stopped account hands nothing over; its payments wait and can still be called back. A settlement account pays what
     * it has: sellers may be owed what still lies with the buyers' bank.
     */
    private static final String ORDER_DUE = """
            with due as (
                select p.payout_id, p.settlement_account,
                    sum(p.amount_fen) over (partition by p.settlement_account order by p.payout_id) as up_to_here
                from payout p where p.state = 'APPROVED' and p.payable_from <= $1
                    and not exists (select from account_freeze f where f.uscc = p.holder)
            ), leaving as (
                select settlement_account, amount_fen from payout where state = 'ORDERED'
                union all
                select from_account, amount_fen from levelling_transfer where state = 'ORDERED'
            )
            update payout p set state = 'ORDERED' from due d
            join ledger_account b on b.kind = 'BANK' and b.settlement_account = d.settlement_account
            where p.payout_id = d.payout_id and p.state = 'APPROVED' and d.up_to_here <= -b.balance_fen
                - coalesce((select sum(l.amount_fen) from leaving l where l.settlement_account = d.settlement_account), 0)
            """;

    private static final String ORDERED = "select " + PayoutColumns.NAMES
            + ", settlement_account from payout where state = 'ORDERED' order by payout_id limit $1";

    @Override
    public Uni<PayoutRule> ruleOn(LocalDate businessDate) {
        return Sql.select(RULE, businessDate)
                .map(rows -> new Row(rows.getFirst()))
                .map(row -> new PayoutRule(row.date(0), row.number(1), (int) row.number(2)));
    }

    @Override
    public Uni<Void> add(Payout payout) {
        PayoutTerms terms = payout.terms();
        PayoutColumns columns = PayoutColumns.of(payout.state());
        return Sql.update(
                        ADD,
                        payout.payoutId(),
                        terms.kind().name(),
                        terms.holder(),
                        terms.payeeUscc(),
                        terms.amountFen(),
                        terms.purpose(),
                        payout.needs().twoPersons(),
                        payout.needs().coolingDays(),
                        payout.state().word(),
                        payout.proposal().by(),
                        payout.proposal().at().atOffset(ZoneOffset.UTC),
                        columns.approvedBy(),
                        columns.approvedAt(),
                        columns.payableFrom())
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Payout>> lock(UUID payoutId) {
        return Sql.select(SELECT + "where payout_id = $1 for update", payoutId)
                .map(rows -> payouts(rows).stream().findFirst());
    }

    @Override
    public Uni<Void> update(Payout payout) {
        PayoutColumns columns = PayoutColumns.of(payout.state());
        return Sql.update(
                        UPDATE,
                        payout.payoutId(),
                        payout.state().word(),
                        columns.approvedBy(),
                        columns.approvedAt(),
                        columns.payableFrom(),
                        columns.endedOn(),
                        columns.endReason())
                .replaceWithVoid();
    }

    @Override
    public Uni<Page<Payout>> of(String holder, String after, int limit) {
        return Sql.select(
                        SELECT + "where holder = $1 and payout_id::text > $2 order by payout_id limit $3",
                        holder,
                        after,
                        limit + 1)
                .map(rows -> page(rows, limit));
    }

    @Override
    public Uni<Page<Payout>> withdrawals(String after, int limit) {
        return Sql.select(
                        SELECT + "where kind = 'WITHDRAWAL' and payout_id::text > $1 order by payout_id limit $2",
                        after,
                        limit + 1)
                .map(rows -> page(rows, limit));
    }

    @Override
    public Uni<Integer> orderDue(LocalDate businessDate) {
        return Sql.update(ORDER_DUE, businessDate);
    }

    @Override
    public Uni<List<Ordered>> ordered(int limit) {
        return Sql.select(ORDERED, limit)
                .map(rows -> rows.stream()
                        .map(Row::new)
                        .map(row -> new Ordered(PayoutColumns.payout(row), row.text(16)))
                        .toList());
    }

    private static Page<Payout> page(List<Object[]> rows, int limit) {
        return Page.of(payouts(rows), limit, payout -> payout.payoutId().toString());
    }

    private static List<Payout> payouts(List<Object[]> rows) {
        return rows.stream().map(Row::new).map(PayoutColumns::payout).toList();
    }
}
