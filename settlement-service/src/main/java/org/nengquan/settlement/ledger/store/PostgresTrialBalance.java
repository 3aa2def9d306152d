package org.nengquan.settlement.ledger.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nengquan.outbox.Sql;
import org.nengquan.settlement.ledger.app.TrialBalance;
import org.nengquan.settlement.paging.domain.Page;
import org.nengquan.settlement.rows.domain.Row;

@ApplicationScoped
class PostgresTrialBalance implements TrialBalance {
    private static final String LINES =
            "select kind, count(*), sum(balance_fen)::bigint from ledger_account group by kind order by kind";
    private static final String ACCOUNTS =
            "select code, kind, holder, balance_fen from ledger_account where code > $1 order by code limit $2";

    @Override
    public Uni<List<Line>> lines() {
        return Sql.select(LINES)
                .map(rows -> rows.stream()
                        .map(Row::new)
                        .map(row -> new Line(row.text(0), row.number(1), row.number(2)))
                        .toList());
    }

    @Override
    public Uni<Long> sumFen() {
        return Sql.select("select sum(balance_fen)::bigint from ledger_account")
                .map(rows -> new Row(rows.getFirst()).number(0));
    }

    @Override
    public Uni<Page<Account>> accounts(String after, int limit) {
        return Sql.select(ACCOUNTS, after, limit + 1)
                .map(rows -> rows.stream()
                        .map(Row::new)
                        .map(row -> new Account(row.text(0), row.text(1), row.text(2), row.number(3)))
                        .toList())
                .map(found -> Page.of(found, limit, Account::code));
    }
}
