package org.nengquan.registry.ledger.app;

import io.smallrye.mutiny.Uni;
import org.nengquan.registry.identity.domain.Uscc;

/** The quota accounts of holders. */
public interface QuotaAccounts {

    /** Opens all accounts of a holder, empty; opening them again changes nothing. */
    Uni<Void> open(Uscc holder);
}
