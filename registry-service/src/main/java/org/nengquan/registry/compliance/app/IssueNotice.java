package org.nengquan.registry.compliance.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.intake.Ids;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.compliance.domain.Cycle;
import org.nengquan.registry.compliance.domain.CycleState;
import org.nengquan.registry.compliance.domain.Notice;

/** Puts a term off, or orders those to comply who let it pass: by a public notice of two persons. */
@ApplicationScoped
public class IssueNotice {

    private final Cycles cycles;
    private final BusinessDays days;
    private final Ids ids;

    IssueNotice(Cycles cycles, BusinessDays days, Ids ids) {
        this.cycles = cycles;
        this.days = days;
        this.ids = ids;
    }

    /** Keeps the draft; nothing changes yet. */
    public Uni<Outcome<Notice>> propose(UUID cycle, Notice.Content content, String person) {
        return OpenCycle.of(cycles, cycle)
                .flatMap(found -> days.today().map(today -> Notice.fits(content, found, today)))
                .flatMap(decision -> switch (decision) {
                    case Decision.Refused refused -> Uni.createFrom().item(Outcome.refused(refused.why()));
                    case Decision.Allowed ignored -> {
                        Notice notice = new Notice(ids.next(), cycle, content, person, Optional.empty());
                        yield cycles.add(notice).replaceWith(Outcome.done(notice));
                    }
                });
    }

    /** Issues it, and the cycle's terms change; the rules are asked again, because the day may have moved on. */
    public Uni<Outcome<Notice>> approve(UUID id, String approver) {
        return cycles.lockNotice(id)
                .map(found -> found.orElseThrow(() -> Problems.notFound(Text.of("没有这份公告", "There is no such notice"))))
                .invoke(IssueNotice::requireDraft)
                .flatMap(notice -> OpenCycle.of(cycles, notice.cycle())
                        .flatMap(cycle -> days.today().flatMap(today -> issue(notice, cycle, approver, today))));
    }

    private static void requireDraft(Notice notice) {
        if (notice.issued().isPresent()) {
            throw OpenCycle.movedOn("ISSUED");
        }
    }

    private Uni<Outcome<Notice>> issue(Notice notice, Cycle cycle, String approver, LocalDate today) {
        if (Notice.fits(notice.content(), cycle, today) instanceof Decision.Refused refused) {
            return Uni.createFrom().item(Outcome.refused(refused.why()));
        }
        return switch (notice.issued(approver, today)) {
            case Outcome.Refused<Notice> refused -> Uni.createFrom().item(refused);
            case Outcome.Done<Notice> done ->
                cycles.issued(done.value())
                        .chain(() -> cycles.update(changed(cycle, notice.content())))
                        .replaceWith(done);
        };
    }

    private static Cycle changed(Cycle cycle, Notice.Content content) {
        return switch (content.kind()) {
            case POSTPONEMENT -> cycle.postponed(content.until());
            case ORDER_TO_COMPLY ->
                cycle.in(OpenCycle.in(cycle, CycleState.Reckoned.class)
                        .ordered(content.until(), content.documentNumber()));
        };
    }
}
