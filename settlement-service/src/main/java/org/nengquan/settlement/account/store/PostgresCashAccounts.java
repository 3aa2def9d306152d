package org.nengquan.settlement.account.store;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nengquan.settlement.account.app.CashAccounts;
import org.nengquan.settlement.account.domain.CashAccount;
import org.nengquan.settlement.account.domain.Standing;

@ApplicationScoped
class PostgresCashAccounts implements CashAccounts {
    private final Rows rows = new Rows();

    /** The rows by Panache; a field, so that its many public methods do not become the port's. */
    private static final class Rows implements PanacheRepositoryBase<CashAccountRow, String> {}

    @Override
    public Uni<Optional<CashAccount>> find(String uscc) {
        return rows.findById(uscc).map(row -> Optional.ofNullable(row).map(CashAccountRow::toDomain));
    }

    @Override
    public Uni<Map<String, CashAccount>> findAll(Collection<String> usccs) {
        return rows.list("uscc in ?1", Set.copyOf(usccs)).map(PostgresCashAccounts::byUscc);
    }

    @Override
    public Uni<Void> keep(CashAccount account) {
        return rows.findById(account.uscc()).flatMap(open -> keepUnlessOpen(open, account));
    }

    @Override
    public Uni<Boolean> stand(String uscc, Standing standing) {
        return rows.findById(uscc).map(row -> stand(row, standing));
    }

    private static boolean stand(@Nullable CashAccountRow row, Standing standing) {
        if (row == null) {
            return false;
        }
        row.stand(standing);
        return true;
    }

    private Uni<Void> keepUnlessOpen(@Nullable CashAccountRow open, CashAccount account) {
        return open != null
                ? Uni.createFrom().voidItem()
                : rows.persist(CashAccountRow.of(account)).replaceWithVoid();
    }

    private static Map<String, CashAccount> byUscc(List<CashAccountRow> found) {
        return found.stream()
                .map(CashAccountRow::toDomain)
                .collect(Collectors.toMap(CashAccount::uscc, Function.identity()));
    }
}
