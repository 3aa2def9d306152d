package org.nengquan.registry.issuance.app;

import io.smallrye.mutiny.Uni;
import org.nengquan.registry.issuance.domain.Grant;
import org.nengquan.registry.issuance.domain.Issuance.State.Issued;
import org.nengquan.registry.ledger.domain.Lot;

/** What others are told about issuances. */
public interface IssuanceAnnouncements {

    /** Units came into being. */
    Uni<Void> issued(Grant grant, Issued issued, Lot lot);
}
