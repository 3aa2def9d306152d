package org.nengquan.settlement.account.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.nengquan.settlement.account.domain.CashAccount;
import org.nengquan.settlement.account.domain.Standing;

/** The cash accounts that are open. */
public interface CashAccounts {

    Uni<Optional<CashAccount>> find(String uscc);

    /** Those of the holders that have one. */
    Uni<Map<String, CashAccount>> findAll(Collection<String> usccs);

    /** Keeps a new account; one that is open already stays as it is. */
    Uni<Void> keep(CashAccount account);

    /** Calls a holder otherwise from this business date on; answers whether it has an account. */
    Uni<Boolean> call(String uscc, String name, LocalDate from);

    /** What a holder was called on that business date; empty if as it is now. */
    Uni<Optional<String>> formerName(String uscc, LocalDate on);

    /** Changes what is said of a holder; answers whether it has an account. */
    Uni<Boolean> stand(String uscc, Standing standing);
}
