package org.nengquan.registry.allocation.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.allocation.domain.Allocation;
import org.nengquan.registry.allocation.domain.AllocationLine;

/** Finds allocations for those who may see them. */
@ApplicationScoped
public class FindAllocations {

    private final Allocations allocations;

    FindAllocations(Allocations allocations) {
        this.allocations = allocations;
    }

    /** The tables, without their lines. */
    @WithTransaction
    public Uni<Page<Allocation>> page(PageRequest request) {
        return allocations.page(request);
    }

    /** The lines of a table that the scope admits. */
    @WithTransaction
    public Uni<Page<AllocationLine>> lines(UUID id, Scope scope, PageRequest request) {
        return allocations.pageLines(id, scope, request);
    }

    /** The planned and the actual totals. */
    @WithTransaction
    public Uni<List<Allocations.Total>> totals() {
        return allocations.totals();
    }
}
