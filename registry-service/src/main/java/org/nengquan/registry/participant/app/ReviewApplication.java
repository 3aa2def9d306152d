package org.nengquan.registry.participant.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.problem.ProblemException;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.participant.domain.Participant;
import org.nengquan.registry.participant.domain.ParticipantState;
import org.nengquan.registry.participant.domain.ParticipantState.Applied;
import org.nengquan.registry.participant.domain.ParticipantState.Proposed;
import org.nengquan.registry.participant.domain.ParticipantState.Rejected;
import org.nengquan.registry.participant.domain.ParticipantState.Returned;

/** The authority's first look at an application: found good, or rejected. */
@ApplicationScoped
public class ReviewApplication {

    private final FindParticipants find;
    private final Participants participants;

    ReviewApplication(FindParticipants find, Participants participants) {
        this.find = find;
        this.participants = participants;
    }

    /** Proposes the application for approval. */
    public Uni<Outcome<Participant>> propose(Uscc uscc, Scope scope, String person, String comment) {
        return find.lock(uscc, scope)
                .map(found -> found.in(applied(found).proposed(person, comment)))
                .flatMap(this::keep);
    }

    /** Rejects the application. */
    public Uni<Outcome<Participant>> reject(Uscc uscc, Scope scope, String person, String reason) {
        return find.lock(uscc, scope)
                .map(found -> found.in(rejected(found.state(), person, reason)))
                .flatMap(this::keep);
    }

    private Uni<Outcome<Participant>> keep(Participant participant) {
        return participants.update(participant).replaceWith(Outcome.done(participant));
    }

    private static Applied applied(Participant participant) {
        if (participant.state() instanceof Applied applied) {
            return applied;
        }
        throw movedOn(participant.state());
    }

    private static Rejected rejected(ParticipantState state, String person, String reason) {
        return switch (state) {
            case Applied applied -> applied.rejected(person, reason);
            case Returned returned -> returned.rejected(person, reason);
            case Proposed proposed -> proposed.rejected(person, reason);
            default -> throw movedOn(state);
        };
    }

    /** 409: what was asked for is not a lawful move from this state. */
    public static ProblemException movedOn(ParticipantState state) {
        return Problems.conflict(
                "state-has-moved-on",
                Text.of("当前状态不允许此操作:" + state.status(), "Not possible in this state: " + state.status()));
    }
}
