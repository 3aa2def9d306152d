package org.nengquan.settlement.ledger.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nengquan.outbox.Sql;
import org.nengquan.settlement.ledger.app.ChartOfAccounts;
import org.nengquan.settlement.ledger.domain.LedgerAccount;

@ApplicationScoped
class PostgresChartOfAccounts implements ChartOfAccounts {

    @Override
    public Uni<Void> open(Collection<LedgerAccount> accounts) {
        List<LedgerAccount> told = List.copyOf(accounts);
        return Sql.update(
                        "insert into ledger_account (code, kind, holder, settlement_account)"
                                + " select t.*, (select code from settlement_account where is_default)"
                                + " from unnest($1::text[], $2::text[], $3::text[]) as t on conflict do nothing",
                        texts(told, LedgerAccount::code),
                        texts(told, account -> account.kind().name()),
                        texts(told, LedgerAccount::holder))
                .replaceWithVoid();
    }

    @Override
    public Uni<Map<LedgerAccount, Long>> balances(Collection<LedgerAccount> accounts) {
        Map<String, LedgerAccount> byCode =
                accounts.stream().distinct().collect(Collectors.toMap(LedgerAccount::code, Function.identity()));
        return Sql.select("select code, balance_fen from ledger_account where code = any ($1::text[])", (Object)
                        byCode.keySet().toArray(String[]::new))
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> byCode.get((String) row[0]), row -> ((Number) row[1]).longValue())));
    }

    @Override
    public Uni<Optional<String>> bankOf(LedgerAccount account) {
        return Sql.select("select settlement_account from ledger_account where code = $1", account.code())
                .map(rows -> rows.stream().map(row -> (String) row[0]).findFirst());
    }

    @Override
    public Uni<Long> lockedBalance(LedgerAccount account) {
        return Sql.select("select balance_fen from ledger_account where code = $1 for no key update", account.code())
                .map(rows -> rows.isEmpty() ? 0L : ((Number) rows.getFirst()[0]).longValue());
    }

    private static String[] texts(List<LedgerAccount> accounts, Function<LedgerAccount, String> part) {
        return accounts.stream().map(part).toArray(String[]::new);
    }
}
