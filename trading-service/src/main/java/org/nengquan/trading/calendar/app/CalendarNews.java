package org.nengquan.trading.calendar.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.nengquan.trading.approval.app.MarketNews;
import org.nengquan.trading.approval.domain.Proposal;
import org.nengquan.trading.matching.domain.CalendarRun;
import org.nengquan.trading.matching.domain.Origin;
import org.nengquan.trading.matching.domain.RuleCommand;

/** Changed days for the market's journal; the engine knows what it was told before. */
@ApplicationScoped
class CalendarNews implements MarketNews {
    private static final String STORY = "trading.calendar";

    private final CalendarChanges changes;

    CalendarNews(CalendarChanges changes) {
        this.changes = changes;
    }

    @Override
    public Proposal.Subject subject() {
        return Proposal.Subject.CALENDAR;
    }

    @Override
    public Uni<RuleCommand> command(UUID proposal) {
        return changes.find(proposal).map(found -> command(proposal, found.orElseThrow()));
    }

    private static RuleCommand command(UUID id, CalendarChangeView view) {
        List<CalendarRun> runs = view.toChange().runs().stream()
                .map(run -> new CalendarRun(run.kind().name(), run.name(), run.first(), run.last()))
                .toList();
        return new RuleCommand.RecordCalendar(
                new Origin(STORY, id.toString(), 1), view.proposal().basis(), runs);
    }
}
