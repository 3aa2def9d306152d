package org.nengquan.settlement.representative.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.nengquan.intake.Caller;
import org.nengquan.problem.domain.Decision;
import org.nengquan.settlement.representative.domain.Right;

/**
 * Asks whether a person may move the cash of its organization (办法§16).
 *
 * <p>A participant of which the registry told nothing has named nobody, and goes on by roles alone (decision 0031).
 */
@ApplicationScoped
public class AskRight {
    private final RightsBook book;

    AskRight(RightsBook book) {
        this.book = book;
    }

    /** Whether the caller's own organization gave it one of these rights. */
    public Uni<Decision> decide(Caller caller, Set<Right> anyOf) {
        return Panache.withSession(() -> book.of(caller.uscc()))
                .map(told ->
                        told.map(them -> them.decide(caller.username(), anyOf)).orElseGet(Decision::allowed));
    }
}
