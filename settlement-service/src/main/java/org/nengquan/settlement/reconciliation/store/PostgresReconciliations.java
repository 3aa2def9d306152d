package org.nengquan.settlement.reconciliation.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengquan.outbox.Sql;
import org.nengquan.settlement.payment.domain.BankLine;
import org.nengquan.settlement.reconciliation.app.Reconciliations;
import org.nengquan.settlement.reconciliation.domain.Difference;
import org.nengquan.settlement.rows.domain.Row;

@ApplicationScoped
class PostgresReconciliations implements Reconciliations {
    private static final String READ = """
            select coalesce(max(sequence), 0), count(*),
                coalesce(sum(case kind when 'DEPOSIT' then amount_fen else -amount_fen end), 0)::bigint
            from bank_line where settlement_account = $1
            """;

    private static final String KEEP = """
            insert into bank_line (settlement_account, sequence, kind, reference, uscc, amount_fen)
            select $1, l.* from unnest($2::bigint[], $3::text[], $4::text[], $5::text[], $6::bigint[]) as l
            on conflict do nothing
            """;

    private static final String NOT_NAMED_BEFORE = """
            select d.bank, d.line, d.holder, d.one_fen, d.other_fen from %s d
            where not exists (select from reconciliation_difference r where r.line = d.line and r.uscc = d.holder
                and r.settlement_account = d.bank and r.business_date < $1)
            order by d.line, d.holder
            """;

    /**
     * A payment that the bank has made and not told of yet is under way; a deposit in suspense is nobody's yet. Money of
     * our own that goes from account to account concerns the account itself, whomever the bank names beside it.
     */
    private static final String COMPARE_CASH = """
            with books as (
                select 'DEPOSIT' as kind, case $3 when 'main' then deposit_id
                        else substr(deposit_id, length($3) + 2) end as reference, uscc as payee, uscc as holder, amount_fen,
                    booked_on as on_date from deposit where settlement_account = $3
                union all
                select 'PAYMENT', payout_id::text, payee_uscc, holder, amount_fen, ended_on from payout
                where state = 'PAID' and settlement_account = $3
                union all
                select 'PAYMENT', transfer_id::text, null, from_account, amount_fen, answered_on from levelling_transfer
                where state in ('PAID', 'ARRIVED') and from_account = $3
                union all
                select 'DEPOSIT', arrival_id, null, to_account, amount_fen, arrived_on from levelling_transfer
                where state = 'ARRIVED' and to_account = $3
            ), ordered as (
                select payout_id::text as reference from payout where state = 'ORDERED'
                union all
                select transfer_id::text from levelling_transfer where state = 'ORDERED'
            ), cash as (
                select $3 as bank, coalesce(l.kind, b.kind) || ' ' || coalesce(l.reference, b.reference) as line,
                    coalesce(b.holder, l.uscc) as holder, l.amount_fen as one_fen, b.amount_fen as other_fen
                from (select * from bank_line where settlement_account = $3) l
                full join books b on b.kind = l.kind and b.reference = l.reference
                where (l.amount_fen, l.uscc) is distinct from (b.amount_fen, coalesce(b.payee, l.uscc))
                    and not (l.sequence is null and b.on_date > $2::date)
                    and not exists (select from ordered o where o.reference = l.reference)
            )
            """ + NOT_NAMED_BEFORE.formatted("cash");

    private static final String COMPARE_UNITS = """
            with units as (
                select '' as bank, 'TRADE ' || s.trade_number as line, party as holder,
                    case s.state when 'SETTLED' then s.quantity end as one_fen,
                    case n.outcome when 'COMPLETED' then n.quantity end as other_fen
                from settlement s left join delivery_notice n on n.trade_number = s.trade_number
                cross join lateral unnest(array[s.buyer_uscc, s.seller_uscc]) as party
                where s.business_date = $1
                    and (s.state = 'SETTLED' and (n.outcome, n.instrument, n.quantity)
                            is distinct from ('COMPLETED', s.instrument, s.quantity)
                        or s.state <> 'SETTLED' and n.outcome = 'COMPLETED')
            )
            """ + NOT_NAMED_BEFORE.formatted("units");

    private static final String NOTE = """
            insert into reconciliation_difference (business_date, settlement_account, line, uscc, one_fen, other_fen)
            select $1, d.* from unnest($2::text[], $3::text[], $4::text[], $5::bigint[], $6::bigint[]) as d
            on conflict do nothing
            """;

    @Override
    public Uni<Read> read(String settlementAccount) {
        return Sql.select(READ, settlementAccount)
                .map(rows -> new Row(rows.getFirst()))
                .map(row -> new Read(row.number(0), row.number(2), row.number(1)));
    }

    @Override
    public Uni<Void> keep(String settlementAccount, List<BankLine> lines) {
        return Sql.update(
                        KEEP,
                        settlementAccount,
                        lines.stream().map(BankLine::sequence).toArray(Long[]::new),
                        lines.stream().map(line -> line.kind().name()).toArray(String[]::new),
                        lines.stream().map(BankLine::reference).toArray(String[]::new),
                        lines.stream().map(BankLine::uscc).toArray(String[]::new),
                        lines.stream().map(BankLine::amountFen).toArray(Long[]::new))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Difference>> compareUnits(LocalDate businessDate) {
        return Sql.select(COMPARE_UNITS, businessDate).map(PostgresReconciliations::differences);
    }

    @Override
    public Uni<List<Difference>> compareCash(
            String settlementAccount, LocalDate businessDate, Optional<LocalDate> statedTo) {
        return Sql.select(COMPARE_CASH, businessDate, statedTo.orElse(null), settlementAccount)
                .map(PostgresReconciliations::differences);
    }

    @Override
    public Uni<Void> note(LocalDate businessDate, List<Difference> found) {
        return Sql.update(
                        NOTE,
                        businessDate,
                        found.stream().map(Difference::settlementAccount).toArray(String[]::new),
                        found.stream().map(Difference::line).toArray(String[]::new),
                        found.stream().map(Difference::uscc).toArray(String[]::new),
                        fen(found.stream().map(Difference::one).toList()),
                        fen(found.stream().map(Difference::other).toList()))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Difference>> of(LocalDate businessDate) {
        return Sql.select(
                        "select settlement_account, line, uscc, one_fen, other_fen from reconciliation_difference"
                                + " where business_date = $1 order by settlement_account, line, uscc",
                        businessDate)
                .map(PostgresReconciliations::differences);
    }

    private static @Nullable Long[] fen(List<Optional<Long>> amounts) {
        return amounts.stream().map(amount -> amount.orElse(null)).toArray(Long[]::new);
    }

    private static List<Difference> differences(List<Object[]> rows) {
        return rows.stream()
                .map(Row::new)
                .map(row -> new Difference(
                        row.text(0), row.text(1), row.text(2), row.optionalNumber(3), row.optionalNumber(4)))
                .toList();
    }
}
