package org.nengquan.registry.issuance.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.issuance.domain.Issuance;

/** Finds issuances for those who may see them. */
@ApplicationScoped
public class FindIssuances {

    private final Issuances issuances;

    FindIssuances(Issuances issuances) {
        this.issuances = issuances;
    }

    /** A page in the order of proposing. */
    @WithTransaction
    public Uni<Page<Issuance>> page(Scope scope, PageRequest request) {
        return issuances.page(scope, request);
    }
}
