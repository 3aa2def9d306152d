package org.nengquan.registry.participant.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.participant.domain.Participant;
import org.nengquan.registry.participant.domain.ParticipantState.Returned;

/** Takes in a returned application again, mended and with an answer to the comments. */
@ApplicationScoped
public class ResubmitApplication {

    private final FindParticipants find;
    private final Participants participants;
    private final ReturnApplication rounds;
    private final CheckSubject rules;

    ResubmitApplication(
            FindParticipants find, Participants participants, ReturnApplication rounds, CheckSubject rules) {
        this.find = find;
        this.participants = participants;
        this.rounds = rounds;
        this.rules = rules;
    }

    /**
     * Replaces the particulars and waits for review again; the law is asked as if it were new. 409 if the application was
     * not returned, or if another is the authority of the region that it names now.
     */
    public Uni<Outcome<Participant>> resubmit(Participant mended, String answer, String person) {
        return participants
                .queueApplications(mended)
                .chain(() -> find.lock(mended.uscc(), new Scope.Everything()))
                .map(found -> mended.in(returned(found).resubmitted()))
                .call(this::requireFree)
                .flatMap(applicant -> rules.check(applicant).flatMap(decision -> switch (decision) {
                    case Decision.Refused refused -> Uni.createFrom().item(Outcome.refused(refused.why()));
                    case Decision.Allowed ignored -> keep(applicant, answer, person);
                }));
    }

    private static Returned returned(Participant found) {
        if (found.state() instanceof Returned returned) {
            return returned;
        }
        throw ReviewApplication.movedOn(found.state());
    }

    private Uni<Void> requireFree(Participant applicant) {
        if (!applicant.kind().authority()) {
            return Uni.createFrom().voidItem();
        }
        return participants
                .authority(applicant.regionCode(), applicant.kind())
                .invoke(found -> requireSame(found, applicant))
                .replaceWithVoid();
    }

    private static void requireSame(Optional<Participant> found, Participant applicant) {
        if (found.isPresent() && !found.get().uscc().equals(applicant.uscc())) {
            throw Problems.conflict(
                    "participant-exists",
                    Text.of("该地区主管部门已有账户或申请", "This region's authority already has an account or an application"));
        }
    }

    private Uni<Outcome<Participant>> keep(Participant applicant, String answer, String person) {
        return participants
                .put(applicant)
                .chain(() -> rounds.answer(applicant.uscc(), answer, person))
                .replaceWith(Outcome.done(applicant));
    }
}
