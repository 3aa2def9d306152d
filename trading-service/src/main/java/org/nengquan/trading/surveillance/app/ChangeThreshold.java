package org.nengquan.trading.surveillance.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.problem.domain.Text;
import org.nengquan.trading.gate.domain.FourEyes;

/** Changes a detector's figure from a later day on, by two persons. Runs inside the command's transaction. */
@ApplicationScoped
public class ChangeThreshold {
    private final Thresholds thresholds;

    ChangeThreshold(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    public Uni<List<ThresholdView>> all() {
        return Panache.withSession(thresholds::all);
    }

    /** Keeps the proposal; refused unless the date lies after every day that was opened. */
    public Uni<Outcome<ThresholdView>> propose(ThresholdView proposal) {
        return later(proposal, () -> thresholds.propose(proposal).map(Outcome::done));
    }

    private Uni<Outcome<ThresholdView>> later(ThresholdView row, Supplier<Uni<Outcome<ThresholdView>>> command) {
        return thresholds.latestDay().flatMap(latest -> {
            boolean past =
                    latest.filter(day -> !row.effectiveFrom().isAfter(day)).isPresent();
            return past ? Uni.createFrom().item(Outcome.refused(tooEarly(row, latest.orElseThrow()))) : command.get();
        });
    }

    /** Approves it; refused to the person who proposed. */
    public Uni<Outcome<ThresholdView>> approve(long id, String person) {
        return thresholds
                .lock(id)
                .map(found -> found.orElseThrow(() -> Problems.notFound(Text.of("没有这条参数", "There is no such figure"))))
                .flatMap(row -> approve(row, person));
    }

    private Uni<Outcome<ThresholdView>> approve(ThresholdView row, String person) {
        if (FourEyes.check(row.proposedBy(), person) instanceof Decision.Refused(var why)) {
            return Uni.createFrom().item(Outcome.refused(why));
        }
        return later(row, () -> approveLater(row, person));
    }

    private Uni<Outcome<ThresholdView>> approveLater(ThresholdView row, String person) {
        return thresholds
                .isTaken(row)
                .invoke(ChangeThreshold::requireFree)
                .chain(() -> thresholds.approve(row.id(), person))
                .chain(() -> thresholds.lock(row.id()))
                .map(approved -> Outcome.done(approved.orElseThrow()));
    }

    private static void requireFree(boolean taken) {
        if (taken) {
            throw Problems.conflict(
                    "threshold-approved", Text.of("该日期起的参数值已获批准", "A value was approved already for this date"));
        }
    }

    private static Refusal tooEarly(ThresholdView proposal, LocalDate day) {
        return Refusal.of("threshold-not-retroactive")
                .article("办法§16")
                .ruleVersion("2022-07-01")
                .input("effectiveFrom", proposal.effectiveFrom())
                .input("latestTradingDay", day)
                .arithmetic(proposal.effectiveFrom() + " ≤ " + day)
                .title("监测参数不得追溯适用", "A detector's figure does not apply to days past")
                .remedy("请将生效日期定在最近交易日之后。", "Choose a date after the latest trading day.")
                .build();
    }
}
