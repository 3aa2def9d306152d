package org.nengquan.registry.ledger.app;

import io.smallrye.mutiny.Uni;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.ledger.domain.Place;

/** The quota accounts of holders. */
public interface QuotaAccounts {

    /** Opens the accounts that every holder has, empty; opening them again changes nothing. */
    Uni<Void> open(Uscc holder);

    /** Opens the accounts of one place, empty; opening them again changes nothing. */
    Uni<Void> open(Place place);
}
