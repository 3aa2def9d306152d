package org.nengquan.verification.baseline.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.verification.baseline.domain.Baseline;
import org.nengquan.verification.listing.domain.Page;
import org.nengquan.verification.listing.domain.Sight;
import org.nengquan.verification.listing.domain.Window;

/** Base periods within sight of the caller, page by page. */
@ApplicationScoped
public class ListBaselines {

    private final Baselines baselines;

    ListBaselines(Baselines baselines) {
        this.baselines = baselines;
    }

    @WithTransaction
    public Uni<Page<Baseline>> page(Sight sight, Window window) {
        return baselines.list(sight, window).map(found -> Page.cut(found, window.limit(), Baseline::id));
    }
}
