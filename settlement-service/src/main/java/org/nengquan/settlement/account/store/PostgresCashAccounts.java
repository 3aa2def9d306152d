package org.nengquan.settlement.account.store;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nengquan.outbox.Sql;
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

    @Override
    public Uni<Boolean> call(String uscc, String name, LocalDate from) {
        return rows.findById(uscc)
                .flatMap(row -> row == null
                        ? Uni.createFrom().item(false)
                        : remember(row, from).invoke(() -> row.name = name).replaceWith(true));
    }

    /** Of two names on one day, only the first was anybody's name before that day. */
    private static Uni<Integer> remember(CashAccountRow row, LocalDate until) {
        return Sql.update(
                "insert into former_name (uscc, name, until) values ($1, $2, $3) on conflict do nothing",
                row.uscc,
                row.name,
                until);
    }

    @Override
    public Uni<Optional<String>> formerName(String uscc, LocalDate on) {
        return Sql.select(
                        "select name from former_name where uscc = $1 and until > $2 order by until limit 1", uscc, on)
                .map(found -> found.stream().findFirst().map(row -> (String) row[0]));
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
