package org.nengquan.verification.listing.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.nengquan.verification.listing.domain.Sight;
import org.nengquan.verification.listing.domain.Window;

/** Reads what somebody may see, in the order of the ids; for the stores of the features. */
public final class WithinSight {
    private static final String LIST = """
            from %s where id > :after
            and (:everything = true or uscc = :unit or regionCode = :region or verifierUscc = :verifier)
            order by id
            """;

    private WithinSight() {}

    /** Rows to be read only, one beyond the window; in the running session. Each has a unit, a region and a verifier. */
    public static <R> Uni<List<R>> rows(Class<R> kind, Sight sight, Window window) {
        return Panache.getSession()
                .flatMap(session -> session.createSelectionQuery(LIST.formatted(kind.getSimpleName()), kind)
                        .setParameter("after", window.after())
                        .setParameter("everything", sight.everything())
                        .setParameter("unit", sight.unitUscc())
                        .setParameter("region", sight.regionCode())
                        .setParameter("verifier", sight.verifierUscc())
                        .setMaxResults(window.limit() + 1)
                        .getResultList()
                        .invoke(rows -> rows.forEach(session::detach)));
    }
}
