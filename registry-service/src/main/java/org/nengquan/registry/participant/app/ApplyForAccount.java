package org.nengquan.registry.participant.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.participant.domain.Participant;
import org.nengquan.registry.participant.domain.ParticipantState;

/** Takes in the application of a trading subject (办法§11). */
@ApplicationScoped
public class ApplyForAccount {

    private final Participants participants;
    private final CheckSubject rules;

    ApplyForAccount(Participants participants, CheckSubject rules) {
        this.participants = participants;
        this.rules = rules;
    }

    /**
     * Keeps the application; 409 if the subject, or the authority of its region, already has an account or an
     * application that was not rejected.
     */
    public Uni<Outcome<Participant>> apply(Participant applicant) {
        return participants
                .queueApplications(applicant)
                .chain(() -> requireFree(applicant))
                .chain(() -> rules.check(applicant))
                .flatMap(decision -> keep(applicant, decision));
    }

    private Uni<Void> requireFree(Participant applicant) {
        Uni<Optional<Participant>> same = participants.find(applicant.uscc());
        if (!applicant.kind().authority()) {
            return same.invoke(ApplyForAccount::requireNone).replaceWithVoid();
        }
        return same.invoke(ApplyForAccount::requireNone)
                .chain(() -> participants.authority(applicant.regionCode(), applicant.kind()))
                .invoke(ApplyForAccount::requireNone)
                .replaceWithVoid();
    }

    private static void requireNone(Optional<Participant> found) {
        if (found.isPresent() && !(found.get().state() instanceof ParticipantState.Rejected)) {
            throw Problems.conflict(
                    "participant-exists",
                    Text.of(
                            "该主体或该地区主管部门已有账户或申请",
                            "This subject, or this region's authority, already has an account or an application"));
        }
    }

    private Uni<Outcome<Participant>> keep(Participant applicant, Decision decision) {
        return switch (decision) {
            case Decision.Refused refused -> Uni.createFrom().item(Outcome.refused(refused.why()));
            case Decision.Allowed ignored -> participants.put(applicant).replaceWith(Outcome.done(applicant));
        };
    }
}
