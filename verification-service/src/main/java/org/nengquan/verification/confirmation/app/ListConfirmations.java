package org.nengquan.verification.confirmation.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.verification.confirmation.domain.Confirmation;
import org.nengquan.verification.listing.domain.Page;
import org.nengquan.verification.listing.domain.Sight;
import org.nengquan.verification.listing.domain.Window;

/** Confirmations of rights within sight of the caller, page by page. */
@ApplicationScoped
public class ListConfirmations {

    private final Confirmations confirmations;

    ListConfirmations(Confirmations confirmations) {
        this.confirmations = confirmations;
    }

    @WithTransaction
    public Uni<Page<Confirmation>> page(Sight sight, Window window) {
        return confirmations.list(sight, window).map(found -> Page.cut(found, window.limit(), Confirmation::id));
    }
}
