package org.nengquan.registry.participant.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.ets.app.AskEtsExclusion;
import org.nengquan.registry.law.domain.Decisions;
import org.nengquan.registry.participant.domain.Participant;
import org.nengquan.registry.participant.domain.ParticipantState;
import org.nengquan.registry.participant.domain.SubjectRules;
import org.nengquan.registry.region.app.RegionTable;

/** Takes in the application of a trading subject (办法§11). */
@ApplicationScoped
public class ApplyForAccount {

    private final Participants participants;
    private final RegionTable table;
    private final AskEtsExclusion exclusion;
    private final BusinessDays days;

    ApplyForAccount(Participants participants, RegionTable table, AskEtsExclusion exclusion, BusinessDays days) {
        this.participants = participants;
        this.table = table;
        this.exclusion = exclusion;
        this.days = days;
    }

    /**
     * Keeps the application; 409 if the subject, or the authority of its region, already has an account or an
     * application that was not rejected.
     */
    public Uni<Outcome<Participant>> apply(Participant applicant) {
        return participants
                .queueApplications(applicant)
                .chain(() -> requireFree(applicant))
                .chain(() -> decide(applicant))
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

    private Uni<Decision> decide(Participant applicant) {
        return days.today()
                .flatMap(today -> exclusion.decide(applicant.uscc(), today))
                .map(excluded -> Decisions.first(List.of(
                        SubjectRules.codeFitsKind(applicant.uscc(), applicant.kind()),
                        SubjectRules.regionFitsKind(table.regions(), applicant.regionCode(), applicant.kind()),
                        excluded)));
    }

    private Uni<Outcome<Participant>> keep(Participant applicant, Decision decision) {
        return switch (decision) {
            case Decision.Refused refused -> Uni.createFrom().item(Outcome.refused(refused.why()));
            case Decision.Allowed ignored -> participants.put(applicant).replaceWith(Outcome.done(applicant));
        };
    }
}
