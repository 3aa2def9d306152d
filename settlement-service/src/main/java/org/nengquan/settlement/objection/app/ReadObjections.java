package org.nengquan.settlement.objection.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.settlement.objection.domain.Objection;
import org.nengquan.settlement.paging.domain.Page;

/** Shows objections. */
@ApplicationScoped
public class ReadObjections {
    private final Objections objections;

    ReadObjections(Objections objections) {
        this.objections = objections;
    }

    public Uni<Page<Objection>> of(String filerUscc, String after, int limit) {
        return Panache.withTransaction(() -> objections.of(filerUscc, after, limit));
    }

    public Uni<Page<Objection>> all(String after, int limit) {
        return Panache.withTransaction(() -> objections.all(after, limit));
    }
}
