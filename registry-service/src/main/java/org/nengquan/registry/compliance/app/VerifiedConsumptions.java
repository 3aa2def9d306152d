package org.nengquan.registry.compliance.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.compliance.domain.VerifiedConsumption;

/** What verification told of yearly consumption; everything joins the running transaction. */
public interface VerifiedConsumptions {

    /** Keeps what is new; a year of a unit is told once. */
    Uni<Void> addAll(List<VerifiedConsumption> verified);

    /** All of a year that the scope admits, by unit. */
    Uni<List<VerifiedConsumption>> ofYear(int year, Scope scope);

    /** All that the scope admits, by report number. */
    Uni<Page<VerifiedConsumption>> page(Scope scope, PageRequest request);
}
