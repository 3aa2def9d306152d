package org.nengquan.settlement.account.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.nengquan.settlement.account.domain.Standing;

/** Follows the registry's word on a participant, in the running transaction. */
@ApplicationScoped
public class ChangeStanding {
    private final CashAccounts accounts;

    ChangeStanding(CashAccounts accounts) {
        this.accounts = accounts;
    }

    /** Fails if the holder has no account: the registry approves before it suspends, under the same key. */
    public Uni<Void> change(String uscc, Standing standing) {
        return accounts.stand(uscc, standing)
                .invoke(known -> mustBeKnown(uscc, known))
                .replaceWithVoid();
    }

    /** Calls the holder otherwise from this business date on; fails as above. */
    public Uni<Void> call(String uscc, String name, LocalDate from) {
        return accounts.call(uscc, name, from)
                .invoke(known -> mustBeKnown(uscc, known))
                .replaceWithVoid();
    }

    private static void mustBeKnown(String uscc, boolean known) {
        if (!known) {
            throw new IllegalStateException("no cash account is open for " + uscc);
        }
    }
}
