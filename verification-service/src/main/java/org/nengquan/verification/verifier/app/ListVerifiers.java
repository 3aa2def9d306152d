package org.nengquan.verification.verifier.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.verification.listing.domain.Page;
import org.nengquan.verification.verifier.domain.Verifier;

/** The list of third-party bodies, page by page. */
@ApplicationScoped
public class ListVerifiers {

    private final Verifiers verifiers;

    ListVerifiers(Verifiers verifiers) {
        this.verifiers = verifiers;
    }

    @WithTransaction
    public Uni<Page<Verifier>> page(String afterUscc, int limit) {
        return verifiers
                .list(afterUscc, limit + 1)
                .map(found -> Page.cut(found, limit, verifier -> verifier.uscc().code()));
    }
}
