package org.nengquan.trading.timetable.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.nengquan.trading.approval.app.MarketNews;
import org.nengquan.trading.approval.domain.Proposal;
import org.nengquan.trading.matching.domain.Origin;
import org.nengquan.trading.matching.domain.RuleCommand;

/** New hours for the market's journal; the engine knows what it was told before. */
@ApplicationScoped
class TimetableNews implements MarketNews {
    private static final String STORY = "trading.timetable";

    private final TimetableChanges changes;

    TimetableNews(TimetableChanges changes) {
        this.changes = changes;
    }

    @Override
    public Proposal.Subject subject() {
        return Proposal.Subject.TIMETABLE;
    }

    @Override
    public Uni<RuleCommand> command(UUID proposal) {
        return changes.find(proposal).map(found -> command(proposal, found.orElseThrow()));
    }

    private static RuleCommand command(UUID id, TimetableChangeView view) {
        return new RuleCommand.RecordTimetable(
                new Origin(STORY, id.toString(), 1), view.proposal().basis(), view.effectiveFrom(), view.hours());
    }
}
