package org.nengquan.registry.region.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.region.domain.RegionTarget;
import org.nengquan.registry.region.domain.RegionTarget.State;

/** Approves a region's target result; from then on it opens or shuts the region's gate to sell. */
@ApplicationScoped
public class ApproveRegionTarget {

    private final RegionTargets targets;
    private final BusinessDays days;
    private final RegionAnnouncements announcements;

    ApproveRegionTarget(RegionTargets targets, BusinessDays days, RegionAnnouncements announcements) {
        this.targets = targets;
        this.days = days;
        this.announcements = announcements;
    }

    /** Records the result, if another person proposed it. */
    public Uni<Outcome<RegionTarget>> approve(UUID id, String approver) {
        return targets.lock(id).flatMap(target -> decide(target, approver));
    }

    private Uni<Outcome<RegionTarget>> decide(RegionTarget target, String approver) {
        return switch (proposed(target).approved(approver)) {
            case Outcome.Refused<State> refused -> Uni.createFrom().item(Outcome.refused(refused.why()));
            case Outcome.Done<State> done -> record(target.in(done.value()));
        };
    }

    private Uni<Outcome<RegionTarget>> record(RegionTarget target) {
        return targets.update(target)
                .chain(days::today)
                .flatMap(today -> announcements.recorded(target, today))
                .replaceWith(Outcome.done(target));
    }

    private static State.Proposed proposed(RegionTarget target) {
        if (target.state() instanceof State.Proposed proposed) {
            return proposed;
        }
        throw Problems.conflict("already-recorded", Text.of("该考核结果已记录", "This result is already recorded"));
    }
}
