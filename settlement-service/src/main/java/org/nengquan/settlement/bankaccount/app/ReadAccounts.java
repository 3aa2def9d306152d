package org.nengquan.settlement.bankaccount.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nengquan.settlement.bankaccount.app.SettlementAccounts.Position;
import org.nengquan.settlement.bankaccount.domain.SettlementAccount;

/** Shows the settlement accounts, each in a transaction of its own. */
@ApplicationScoped
public class ReadAccounts {
    private final SettlementAccounts accounts;

    ReadAccounts(SettlementAccounts accounts) {
        this.accounts = accounts;
    }

    public Uni<List<SettlementAccount>> all() {
        return Panache.withTransaction(accounts::all);
    }

    public Uni<List<SettlementAccount>> open() {
        return Panache.withTransaction(accounts::open);
    }

    public Uni<List<Position>> positions() {
        return Panache.withTransaction(accounts::positions);
    }
}
