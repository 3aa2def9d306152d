package org.nengquan.registry.holding.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.holding.domain.Holding;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.participant.app.FindParticipants;
import org.nengquan.registry.participant.domain.Participant;

/** Finds what a holder owns, for those who may see it. */
@ApplicationScoped
public class FindHoldings {

    private final FindParticipants participants;
    private final BusinessDays days;
    private final Holdings holdings;

    FindHoldings(FindParticipants participants, BusinessDays days, Holdings holdings) {
        this.participants = participants;
        this.days = days;
        this.holdings = holdings;
    }

    /** The holdings; 404 if there is no such holder or the scope does not admit it. */
    @WithTransaction
    public Uni<List<Holding>> of(Uscc uscc, Scope scope) {
        return participants
                .find(uscc, scope)
                .map(Participant::uscc)
                .flatMap(holder -> days.today().flatMap(today -> holdings.of(holder, today)));
    }
}
