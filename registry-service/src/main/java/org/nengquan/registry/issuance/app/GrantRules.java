package org.nengquan.registry.issuance.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nengquan.problem.domain.Decision;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.ets.app.AskEtsExclusion;
import org.nengquan.registry.issuance.domain.Grant;
import org.nengquan.registry.law.domain.Decisions;
import org.nengquan.registry.participant.app.FindParticipants;
import org.nengquan.registry.participant.domain.Participant;
import org.nengquan.registry.participant.domain.Standing;

/** The rules that hold for an issuance both when it is proposed and when it is approved. */
@ApplicationScoped
class GrantRules {

    private final FindParticipants participants;
    private final AskEtsExclusion exclusion;
    private final BusinessDays days;

    GrantRules(FindParticipants participants, AskEtsExclusion exclusion, BusinessDays days) {
        this.participants = participants;
        this.exclusion = exclusion;
        this.days = days;
    }

    /** Whether the receiver may receive these units today; 404 if there is no such participant. */
    Uni<Decision> decide(Grant grant) {
        return participants.find(grant.uscc(), new Scope.Everything()).flatMap(receiver -> decide(grant, receiver));
    }

    private Uni<Decision> decide(Grant grant, Participant receiver) {
        return days.today()
                .flatMap(today -> exclusion.decide(grant.uscc(), today))
                .map(excluded -> Decisions.first(List.of(Standing.isActive(receiver), grant.fits(receiver), excluded)));
    }
}
