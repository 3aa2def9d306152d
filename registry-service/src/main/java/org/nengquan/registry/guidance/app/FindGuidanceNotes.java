package org.nengquan.registry.guidance.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.guidance.domain.GuidanceNote;

/** Finds notes for those who may see them. */
@ApplicationScoped
public class FindGuidanceNotes {

    private final GuidanceNotes notes;

    FindGuidanceNotes(GuidanceNotes notes) {
        this.notes = notes;
    }

    /** A page in the order of writing. */
    @WithTransaction
    public Uni<Page<GuidanceNote>> page(Scope scope, PageRequest request) {
        return notes.page(scope, request);
    }
}
