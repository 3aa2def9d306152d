package org.nengquan.rights;

import io.quarkus.arc.DefaultBean;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.nengquan.intake.Caller;
import org.nengquan.problem.domain.Decision;
import org.nengquan.rights.domain.Representatives;
import org.nengquan.rights.domain.Right;

/** Asks the book itself, each time; unless the service brings {@link Rights} of its own. */
@ApplicationScoped
@DefaultBean
class AskRight implements Rights {
    private final RightsBook book;

    AskRight(RightsBook book) {
        this.book = book;
    }

    @Override
    public Uni<Decision> decide(Caller caller, Set<Right> anyOf) {
        return Panache.withSession(() -> book.of(caller.uscc()))
                .map(told -> Representatives.decide(told, caller.username(), anyOf));
    }
}
