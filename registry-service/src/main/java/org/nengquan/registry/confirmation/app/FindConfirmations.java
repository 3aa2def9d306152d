package org.nengquan.registry.confirmation.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.confirmation.domain.Confirmation;

/** Finds confirmations for those who may see them. */
@ApplicationScoped
public class FindConfirmations {

    private final Confirmations confirmations;

    FindConfirmations(Confirmations confirmations) {
        this.confirmations = confirmations;
    }

    /** A page in the order of the numbers. */
    @WithTransaction
    public Uni<Page<Confirmations.Listed>> page(Scope scope, PageRequest request) {
        return confirmations.page(scope, request);
    }

    /** The confirmation; 404 if there is none or the scope does not admit it. Joins the running transaction. */
    public Uni<Confirmation> find(String number, Scope scope) {
        return confirmations
                .find(number)
                .map(found -> found.filter(it -> scope.admits(it.uscc().code(), it.regionCode()))
                        .orElseThrow(() -> Problems.notFound(Text.of("没有这份确权意见书", "There is no such confirmation"))));
    }
}
