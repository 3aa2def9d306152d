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
                coalesce(sum(case kind when 'DEPOSIT' then amount_fen else -amount_fen end), 0)::bigint from bank_line
            """;

    private static final String KEEP = """
            insert into bank_line (sequence, kind, reference, uscc, amount_fen)
            select * from unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::bigint[])
            on conflict do nothing
            """;

    /** A payment that the bank has made and not told of yet is under way; a deposit in suspense is nobody's yet. */
    private static final String COMPARE = """
            with books as (
                select 'DEPOSIT' as kind, deposit_id as reference, uscc as payee, uscc as holder, amount_fen,
                    booked_on as on_date from deposit
                union all
                select 'PAYMENT', payout_id::text, payee_uscc, holder, amount_fen, ended_on from payout
                where state = 'PAID'
            ), cash as (
                select coalesce(l.kind, b.kind) || ' ' || coalesce(l.reference, b.reference) as line,
                    coalesce(b.holder, l.uscc) as holder, l.amount_fen as one_fen, b.amount_fen as other_fen
                from bank_line l full join books b on b.kind = l.kind and b.reference = l.reference
                where (l.amount_fen, l.uscc) is distinct from (b.amount_fen, b.payee)
                    and not (l.sequence is null and b.on_date > $2::date)
                    and not exists (select from payout p where p.state = 'ORDERED' and p.payout_id::text = l.reference)
            ), units as (
                select 'TRADE ' || s.trade_number as line, party as holder,
                    case s.state when 'SETTLED' then s.quantity end as one_fen,
                    case n.outcome when 'COMPLETED' then n.quantity end as other_fen
                from settlement s left join delivery_notice n on n.trade_number = s.trade_number
                cross join lateral unnest(array[s.buyer_uscc, s.seller_uscc]) as party
                where s.business_date = $1
                    and (s.state = 'SETTLED' and (n.outcome, n.instrument, n.quantity)
                            is distinct from ('COMPLETED', s.instrument, s.quantity)
                        or s.state <> 'SETTLED' and n.outcome = 'COMPLETED')
            )
            select d.line, d.holder, d.one_fen, d.other_fen from (select * from cash union all select * from units) d
            where not exists (select from reconciliation_difference r
                where r.line = d.line and r.uscc = d.holder and r.business_date < $1)
            order by d.line, d.holder
            """;

    private static final String NOTE = """
            insert into reconciliation_difference (business_date, line, uscc, one_fen, other_fen)
            select $1, * from unnest($2::text[], $3::text[], $4::bigint[], $5::bigint[]) on conflict do nothing
            """;

    @Override
    public Uni<Read> read() {
        return Sql.select(READ)
                .map(rows -> new Row(rows.getFirst()))
                .map(row -> new Read(row.number(0), row.number(2), row.number(1)));
    }

    @Override
    public Uni<Void> keep(List<BankLine> lines) {
        return Sql.update(
                        KEEP,
                        lines.stream().map(BankLine::sequence).toArray(Long[]::new),
                        lines.stream().map(line -> line.kind().name()).toArray(String[]::new),
                        lines.stream().map(BankLine::reference).toArray(String[]::new),
                        lines.stream().map(BankLine::uscc).toArray(String[]::new),
                        lines.stream().map(BankLine::amountFen).toArray(Long[]::new))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Difference>> compare(LocalDate businessDate, Optional<LocalDate> statedTo) {
        return Sql.select(COMPARE, businessDate, statedTo.orElse(null)).map(PostgresReconciliations::differences);
    }

    @Override
    public Uni<Void> note(LocalDate businessDate, List<Difference> found) {
        return Sql.update(
                        NOTE,
                        businessDate,
                        found.stream().map(Difference::line).toArray(String[]::new),
                        found.stream().map(Difference::uscc).toArray(String[]::new),
                        fen(found.stream().map(Difference::one).toList()),
                        fen(found.stream().map(Difference::other).toList()))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Difference>> of(LocalDate businessDate) {
        return Sql.select(
                        "select line, uscc, one_fen, other_fen from reconciliation_difference"
                                + " where business_date = $1 order by line, uscc",
                        businessDate)
                .map(PostgresReconciliations::differences);
    }

    private static @Nullable Long[] fen(List<Optional<Long>> amounts) {
        return amounts.stream().map(amount -> amount.orElse(null)).toArray(Long[]::new);
    }

    private static List<Difference> differences(List<Object[]> rows) {
        return rows.stream()
                .map(Row::new)
                .map(row -> new Difference(row.text(0), row.text(1), row.optionalNumber(2), row.optionalNumber(3)))
                .toList();
    }
}
