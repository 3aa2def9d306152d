package org.nengquan.registry.region.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.nengquan.intake.Ids;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.region.domain.RegionTarget;
import org.nengquan.registry.region.domain.RegionTarget.State;
import org.nengquan.registry.region.domain.TargetTable;

/** Takes in a whole table of target results: proposed by one person, approved as a whole by another. */
@ApplicationScoped
public class ImportRegionTargets {

    private final RegionTable table;
    private final RegionTargets targets;
    private final RegionAnnouncements announcements;
    private final BusinessDays days;
    private final Ids ids;

    ImportRegionTargets(
            RegionTable table, RegionTargets targets, RegionAnnouncements announcements, BusinessDays days, Ids ids) {
        this.table = table;
        this.targets = targets;
        this.announcements = announcements;
        this.days = days;
        this.ids = ids;
    }

    /** An import and its records. */
    public record Imported(UUID importId, List<RegionTarget> targets) {}

    /** What the table says, keeping nothing. */
    public TargetTable.Reading read(TargetTable file) {
        return file.read(table.regions());
    }

    /** Keeps every result of a reading without faults as a proposal. */
    public Uni<Outcome<Imported>> propose(TargetTable.Reading reading, String proposer) {
        UUID importId = ids.next();
        List<RegionTarget> proposed = reading.results().stream()
                .map(result -> proposed(result, proposer))
                .toList();
        return targets.addImport(importId, proposed).replaceWith(Outcome.done(new Imported(importId, proposed)));
    }

    private RegionTarget proposed(TargetTable.Result result, String proposer) {
        return new RegionTarget(
                ids.next(),
                result.regionCode(),
                result.year(),
                result.energyIntensityMet(),
                result.coalTotalMet(),
                new State.Proposed(proposer));
    }

    /**
     * Records those of an import's results that still wait, if another person proposed them; what was approved alone
     * keeps its approver. 404 or 409 if there is nothing to approve.
     */
    public Uni<Outcome<Imported>> approve(UUID importId, String approver) {
        return targets.lockImport(importId).flatMap(found -> decide(importId, found, approver));
    }

    private Uni<Outcome<Imported>> decide(UUID importId, List<RegionTarget> found, String approver) {
        if (found.isEmpty()) {
            throw Problems.notFound(Text.of("没有这次导入", "There is no such import"));
        }
        List<RegionTarget> waiting = found.stream()
                .filter(target -> target.state() instanceof State.Proposed)
                .toList();
        if (waiting.isEmpty()) {
            throw Problems.conflict("already-recorded", Text.of("该次导入已记录", "This import is already recorded"));
        }
        return switch (approved(waiting.getFirst(), approver)) {
            case Outcome.Refused<State> refused -> Uni.createFrom().item(Outcome.refused(refused.why()));
            case Outcome.Done<State> done ->
                record(new Imported(
                        importId,
                        waiting.stream().map(target -> target.in(done.value())).toList()));
        };
    }

    /** One person proposed the whole file, so what holds for one of its records holds for all. */
    private static Outcome<State> approved(RegionTarget target, String approver) {
        return ((State.Proposed) target.state()).approved(approver);
    }

    private Uni<Outcome<Imported>> record(Imported imported) {
        return targets.updateAll(imported.targets())
                .chain(days::today)
                .flatMap(today -> announcements.recorded(imported.targets(), today))
                .replaceWith(Outcome.done(imported));
    }
}
