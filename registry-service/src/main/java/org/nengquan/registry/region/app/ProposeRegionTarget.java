package org.nengquan.registry.region.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.intake.Ids;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.registry.region.domain.RegionTarget;

/** Proposes a region's target result. */
@ApplicationScoped
public class ProposeRegionTarget {

    private final RegionTable table;
    private final RegionTargets targets;
    private final Ids ids;

    ProposeRegionTarget(RegionTable table, RegionTargets targets, Ids ids) {
        this.table = table;
        this.targets = targets;
        this.ids = ids;
    }

    /** What is proposed, and by whom. */
    public record Proposal(
            String regionCode, int year, boolean energyIntensityMet, boolean coalTotalMet, String proposedBy) {}

    /** Keeps the proposal. */
    public Uni<Outcome<RegionTarget>> propose(Proposal proposal) {
        return switch (RegionTarget.hasTargets(table.regions(), proposal.regionCode())) {
            case Decision.Refused refused -> Uni.createFrom().item(Outcome.refused(refused.why()));
            case Decision.Allowed ignored -> keep(proposal);
        };
    }

    private Uni<Outcome<RegionTarget>> keep(Proposal proposal) {
        RegionTarget target = new RegionTarget(
                ids.next(),
                proposal.regionCode(),
                proposal.year(),
                proposal.energyIntensityMet(),
                proposal.coalTotalMet(),
                new RegionTarget.State.Proposed(proposal.proposedBy()));
        return targets.add(target).replaceWith(Outcome.done(target));
    }
}
