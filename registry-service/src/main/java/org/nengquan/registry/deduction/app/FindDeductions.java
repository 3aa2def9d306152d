package org.nengquan.registry.deduction.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.deduction.domain.NextYearDeduction;

/** Finds what is owed for those who may see it. */
@ApplicationScoped
public class FindDeductions {

    private final NextYearDeductions deductions;

    FindDeductions(NextYearDeductions deductions) {
        this.deductions = deductions;
    }

    /** A page in the order of the keys. */
    @WithTransaction
    public Uni<Page<NextYearDeduction>> page(Scope scope, PageRequest request) {
        return deductions.page(scope, request);
    }
}
