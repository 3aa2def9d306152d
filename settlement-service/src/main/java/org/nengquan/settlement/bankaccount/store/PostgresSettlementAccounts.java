package org.nengquan.settlement.bankaccount.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.nengquan.outbox.Sql;
import org.nengquan.settlement.bankaccount.app.SettlementAccounts;
import org.nengquan.settlement.bankaccount.domain.AccountChange;
import org.nengquan.settlement.bankaccount.domain.AccountChange.Situation;
import org.nengquan.settlement.bankaccount.domain.SettlementAccount;
import org.nengquan.settlement.bankaccount.domain.SettlementAccount.Life;
import org.nengquan.settlement.bankaccount.domain.SettlementAccount.Registration;
import org.nengquan.settlement.rows.domain.Row;

@ApplicationScoped
class PostgresSettlementAccounts implements SettlementAccounts {
    private static final String SELECT = """
            select code, bank_name, clearing_number, account_number, opened_on, closed_on, is_default
            from settlement_account
            """;

    /** Participants are counted by their free cash, the first of the four accounts that each has. */
    private static final String SITUATION = """
            select exists (select from settlement_account where account_number = $2 and $2 <> ''),
                (select count(*) from ledger_account where settlement_account = $1
                    and kind not in ('BANK', 'CLEARING', 'IN_TRANSIT', 'SUSPENSE', 'IN_TRADING', 'CLAIM', 'WITHHELD')),
                (select coalesce(sum(abs(balance_fen)), 0)::bigint from ledger_account where settlement_account = $1)
            """;

    private static final String POSITIONS = """
            select settlement_account, coalesce(-sum(balance_fen) filter (where kind = 'BANK'), 0)::bigint,
                coalesce(-sum(balance_fen) filter (where kind = 'IN_TRANSIT'), 0)::bigint,
                coalesce(sum(balance_fen) filter (where kind not in ('BANK', 'IN_TRANSIT', 'CLEARING')), 0)::bigint,
                coalesce(sum(balance_fen) filter (where kind = 'CLEARING'), 0)::bigint
            from ledger_account group by settlement_account order by settlement_account
            """;

    @Override
    public Uni<List<SettlementAccount>> all() {
        return Sql.select(SELECT + "order by code").map(PostgresSettlementAccounts::accounts);
    }

    @Override
    public Uni<List<SettlementAccount>> open() {
        return Sql.select(SELECT + "where closed_on is null order by code").map(PostgresSettlementAccounts::accounts);
    }

    @Override
    public Uni<Optional<SettlementAccount>> find(String code) {
        return Sql.select(SELECT + "where code = $1", code)
                .map(rows -> accounts(rows).stream().findFirst());
    }

    @Override
    public Uni<Situation> situation(AccountChange.Wish wish) {
        return Sql.select("select 1 from settlement_account where code = 'main' for no key update")
                .chain(() -> find(wish.code()))
                .flatMap(account -> Sql.select(SITUATION, wish.code(), number(wish))
                        .map(rows -> new Row(rows.getFirst()))
                        .map(row -> new Situation(account, row.yes(0), row.number(1), row.number(2))));
    }

    @Override
    public Uni<List<Position>> positions() {
        return Sql.select(POSITIONS)
                .map(rows -> rows.stream()
                        .map(Row::new)
                        .map(row ->
                                new Position(row.text(0), row.number(1), row.number(2), row.number(3), row.number(4)))
                        .toList());
    }

    private static String number(AccountChange.Wish wish) {
        return wish instanceof AccountChange.Open(String code, Registration registration)
                ? registration.accountNumber()
                : "";
    }

    private static List<SettlementAccount> accounts(List<Object[]> rows) {
        return rows.stream()
                .map(Row::new)
                .map(row -> new SettlementAccount(
                        row.text(0),
                        new Registration(row.text(1), row.text(2), row.text(3)),
                        new Life(row.date(4), row.optionalDate(5), row.yes(6))))
                .toList();
    }
}
