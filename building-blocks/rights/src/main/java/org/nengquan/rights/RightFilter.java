package org.nengquan.rights;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.nengquan.intake.Callers;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Decision;

/** Stands before every method that needs a right, after the roles and before the shape of the request. */
@ApplicationScoped
class RightFilter {
    private final Rights rights;
    private final Callers callers;

    RightFilter(Rights rights, Callers callers) {
        this.rights = rights;
        this.callers = callers;
    }

    @NeedsRight
    @ServerRequestFilter
    Uni<Void> ask(ResourceInfo resource) {
        NeedsRight needed = resource.getResourceMethod().getAnnotation(NeedsRight.class);
        return rights.decide(callers.current(), Set.of(needed.value()))
                .invoke(RightFilter::require)
                .replaceWithVoid();
    }

    private static void require(Decision decision) {
        if (decision instanceof Decision.Refused(var why)) {
            throw Problems.forbidden(why);
        }
    }
}
