package org.nengquan.verification.parameter.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.verification.listing.domain.Page;
import org.nengquan.verification.listing.domain.Window;
import org.nengquan.verification.parameter.domain.Parameter;

/** Rule parameters with their history, page by page. */
@ApplicationScoped
public class ListParameters {

    private final Parameters parameters;

    ListParameters(Parameters parameters) {
        this.parameters = parameters;
    }

    @WithTransaction
    public Uni<Page<Parameter>> page(Window window) {
        return parameters.list(window).map(found -> Page.cut(found, window.limit(), Parameter::id));
    }
}
