package org.nengquan.verification.audit.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.verification.audit.domain.Audit;
import org.nengquan.verification.listing.domain.Page;
import org.nengquan.verification.listing.domain.Sight;
import org.nengquan.verification.listing.domain.Window;

/** Re-audits within sight of the caller, page by page. */
@ApplicationScoped
public class ListAudits {

    private final Audits audits;

    ListAudits(Audits audits) {
        this.audits = audits;
    }

    @WithTransaction
    public Uni<Page<Audit>> page(Sight sight, Window window) {
        return audits.list(sight, window).map(found -> Page.cut(found, window.limit(), Audit::id));
    }
}
