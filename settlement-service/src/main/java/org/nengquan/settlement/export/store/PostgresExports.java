package org.nengquan.settlement.export.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nengquan.outbox.Sql;
import org.nengquan.settlement.export.app.Exports;
import org.nengquan.settlement.export.domain.Period;
import org.nengquan.settlement.export.domain.StatementFile;
import org.nengquan.settlement.export.domain.Vouchers.SettledTrade;
import org.nengquan.settlement.ledger.domain.EntryKind;
import org.nengquan.settlement.ledger.domain.LedgerAccount;
import org.nengquan.settlement.rows.domain.Row;

@ApplicationScoped
class PostgresExports implements Exports {
    private static final String OPENING = """
            select coalesce(sum(p.delta_fen), 0)::bigint from ledger_posting p join ledger_entry e on e.id = p.entry_id
            where p.account = any ($1::text[]) and e.business_date < $2
            """;

    private static final String LINES = """
            select e.business_date, e.kind, e.reference, a.kind, p.delta_fen
            from ledger_posting p
            join ledger_entry e on e.id = p.entry_id
            join ledger_account a on a.code = p.account
            where p.account = any ($1::text[]) and e.business_date between $2 and $3
            order by e.business_date, p.entry_id, p.line
            """;

    private static final String SETTLED = """
            select settled_on, trade_number, instrument, buyer_uscc = $1, amount_fen, fee_fen from settlement
            where $1 in (buyer_uscc, seller_uscc) and state = 'SETTLED' and settled_on between $2 and $3
            order by settled_on, trade_number
            """;

    @Override
    public Uni<StatementFile> statement(String uscc, Period period) {
        String[] accounts = accounts(uscc);
        return Sql.select(OPENING, accounts, period.from())
                .map(rows -> new Row(rows.getFirst()).number(0))
                .flatMap(openingFen -> Sql.select(LINES, accounts, period.from(), period.to())
                        .map(rows -> new StatementFile(uscc, period, openingFen, lines(rows))));
    }

    @Override
    public Uni<List<SettledTrade>> settled(String uscc, Period period) {
        return Sql.select(SETTLED, uscc, period.from(), period.to())
                .map(rows -> rows.stream()
                        .map(Row::new)
                        .map(row -> new SettledTrade(
                                row.date(0), row.text(1), row.text(2), row.yes(3), row.number(4), row.number(5)))
                        .toList());
    }

    private static List<StatementFile.Line> lines(List<Object[]> rows) {
        return rows.stream()
                .map(Row::new)
                .map(row -> new StatementFile.Line(
                        row.date(0), EntryKind.valueOf(row.text(1)), row.text(2), row.text(3), row.number(4)))
                .toList();
    }

    private static String[] accounts(String uscc) {
        return new String[] {
            LedgerAccount.available(uscc).code(),
            LedgerAccount.inTrading(uscc).code(),
            LedgerAccount.claim(uscc).code(),
            LedgerAccount.withheld(uscc).code()
        };
    }
}
