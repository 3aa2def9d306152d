package org.nengquan.settlement.ledger.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.nengquan.outbox.Sql;
import org.nengquan.settlement.ledger.app.Journal;
import org.nengquan.settlement.ledger.app.StatementLine;
import org.nengquan.settlement.ledger.domain.AccountKind;
import org.nengquan.settlement.ledger.domain.Entry;
import org.nengquan.settlement.ledger.domain.EntryKind;
import org.nengquan.settlement.ledger.domain.LedgerAccount;
import org.nengquan.settlement.ledger.domain.Occasion;
import org.nengquan.settlement.paging.domain.Page;

@ApplicationScoped
class PostgresJournal implements Journal {

    /**
     * One statement for the whole batch; the trigger on postings moves each touched balance once, in account order. Where
     * an entry moves money between the books of two settlement accounts, each book notes what it owes the other, so that
     * it balances by itself; these lines are numbered from 101.
     */
    private static final String APPEND = """
            with told as (
                select * from unnest($1::text[], $2::text[], $3::date[])
                    with ordinality as t (kind, reference, business_date, n)
            ), fresh as (
                insert into ledger_entry (kind, reference, business_date, booked_at)
                select kind, reference, business_date, $4::timestamptz from told order by n
                on conflict (kind, reference) do nothing
                returning id, kind, reference
            ), lines as (
                select f.id, p.line, p.account, p.delta_fen
                from unnest($5::bigint[], $6::bigint[], $7::text[], $8::bigint[]) as p (n, line, account, delta_fen)
                join told t on t.n = p.n
                join fresh f on f.kind = t.kind and f.reference = t.reference
            ), owed as (
                select l.id, a.settlement_account as bank, sum(l.delta_fen)::bigint as fen
                from lines l join ledger_account a on a.code = l.account
                where (select count(*) from settlement_account) > 1
                group by l.id, a.settlement_account having sum(l.delta_fen) <> 0
            )
            insert into ledger_posting (entry_id, line, account, delta_fen)
            select id, line::smallint, account, delta_fen from lines
            union all
            select id, (100 + row_number() over (partition by id order by bank))::smallint, 'clearing:' || bank, -fen
            from owed
            """;

    private static final String STATEMENT = """
            select p.entry_id, p.line, e.kind, e.reference, e.business_date, e.booked_at, a.kind, p.delta_fen
            from ledger_posting p
            join ledger_entry e on e.id = p.entry_id
            join ledger_account a on a.code = p.account
            where p.account = any ($1::text[]) and (p.entry_id, p.line) > ($2::bigint, $3::smallint)
            order by p.entry_id, p.line limit $4
            """;

    @Override
    public Uni<Void> append(List<Entry> entries, Instant bookedAt) {
        EntryColumns columns = EntryColumns.of(entries);
        return Sql.update(
                        APPEND,
                        columns.kinds(),
                        columns.references(),
                        columns.businessDates(),
                        bookedAt.atOffset(ZoneOffset.UTC),
                        columns.entryNumbers(),
                        columns.lines(),
                        columns.accounts(),
                        columns.deltas())
                .replaceWithVoid();
    }

    @Override
    public Uni<Page<StatementLine>> statement(String uscc, StatementLine.Cursor after, int limit) {
        String[] accounts = {
            LedgerAccount.available(uscc).code(),
            LedgerAccount.inTrading(uscc).code(),
            LedgerAccount.claim(uscc).code(),
            LedgerAccount.withheld(uscc).code()
        };
        return Sql.select(STATEMENT, accounts, after.entryId(), (short) after.line(), limit + 1)
                .map(rows -> rows.stream().map(PostgresJournal::line).toList())
                .map(lines -> Page.of(lines, limit, line -> line.cursor().toString()));
    }

    private static StatementLine line(Object[] row) {
        return new StatementLine(
                new StatementLine.Cursor(((Number) row[0]).longValue(), ((Number) row[1]).intValue()),
                new Occasion(EntryKind.valueOf((String) row[2]), (String) row[3], (LocalDate) row[4]),
                ((OffsetDateTime) row[5]).toInstant(),
                AccountKind.valueOf((String) row[6]),
                ((Number) row[7]).longValue());
    }
}
