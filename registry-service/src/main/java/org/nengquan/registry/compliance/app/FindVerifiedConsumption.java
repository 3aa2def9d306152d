package org.nengquan.registry.compliance.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.compliance.domain.VerifiedConsumption;

/** Finds verified consumption for those who may see it. */
@ApplicationScoped
public class FindVerifiedConsumption {

    private final VerifiedConsumptions verified;

    FindVerifiedConsumption(VerifiedConsumptions verified) {
        this.verified = verified;
    }

    /** A page by report number. */
    @WithTransaction
    public Uni<Page<VerifiedConsumption>> page(Scope scope, PageRequest request) {
        return verified.page(scope, request);
    }
}
