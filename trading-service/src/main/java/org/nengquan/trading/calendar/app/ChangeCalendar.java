package org.nengquan.trading.calendar.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nengquan.problem.Problem.Violation;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.trading.approval.app.Decide;
import org.nengquan.trading.approval.domain.Proposal;
import org.nengquan.trading.calendar.domain.CalendarChange;
import org.nengquan.trading.journal.app.Board;
import org.nengquan.trading.session.app.Holidays;

/** Changes days of the exchange's calendar: one person proposes, another approves or rejects. */
@ApplicationScoped
public class ChangeCalendar {
    /** Before the first trading day: the day before the 管理暂行办法 came into force (办法§25). */
    private static final LocalDate BEFORE_THE_LAW = LocalDate.of(2022, 6, 30);

    private final Decide decide;
    private final CalendarChanges changes;
    private final Holidays holidays;
    private final Board board;

    ChangeCalendar(Decide decide, CalendarChanges changes, Holidays holidays, Board board) {
        this.decide = decide;
        this.changes = changes;
        this.holidays = holidays;
        this.board = board;
    }

    /** The kept proposal; 400 if a date comes twice, refused if the days may not be changed. */
    public Uni<Outcome<UUID>> propose(CalendarChange change, String basis, String person) {
        requireEachDateOnce(change);
        return check(change).flatMap(decision -> switch (decision) {
            case Decision.Refused(var why) -> Uni.createFrom().item(Outcome.<UUID>refused(why));
            case Decision.Allowed allowed ->
                decide.propose(Proposal.Subject.CALENDAR, basis, person)
                        .call(draft -> changes.add(draft.id(), change))
                        .map(draft -> Outcome.done(draft.id()));
        });
    }

    /** The proposal approved and its days in the calendar. */
    public Uni<Outcome<UUID>> approve(UUID id, String person) {
        return changes.find(id)
                .map(found -> new CalendarChange(
                        found.orElseThrow(ChangeCalendar::none).days()))
                .flatMap(this::check)
                .flatMap(decision -> switch (decision) {
                    case Decision.Refused(var why) -> Uni.createFrom().item(Outcome.<UUID>refused(why));
                    case Decision.Allowed allowed -> approveAllowed(id, person);
                });
    }

    private Uni<Outcome<UUID>> approveAllowed(UUID id, String person) {
        return decide.approve(id, Proposal.Subject.CALENDAR, person).flatMap(outcome -> switch (outcome) {
            case Outcome.Refused<Proposal>(var why) -> Uni.createFrom().item(Outcome.<UUID>refused(why));
            case Outcome.Done<Proposal> done -> changes.putInForce(id).replaceWith(Outcome.done(id));
        });
    }

    /** The proposal rejected. */
    public Uni<Outcome<UUID>> reject(UUID id, String person, String reason) {
        return decide.reject(id, Proposal.Subject.CALENDAR, person, reason).map(outcome -> outcome.map(done -> id));
    }

    private Uni<Decision> check(CalendarChange change) {
        return holidays.all()
                .map(known -> change.check(
                        today(), known.stream().map(day -> day.date().getYear()).collect(Collectors.toSet())));
    }

    private static void requireEachDateOnce(CalendarChange change) {
        List<Violation> twice = change.repeatedDates().stream()
                .sorted()
                .map(date -> new Violation("days", date + " 重复 / comes twice"))
                .toList();
        if (!twice.isEmpty()) {
            throw Problems.invalid(twice);
        }
    }

    private LocalDate today() {
        LocalDate date = board.view().businessDate();
        return date == null ? BEFORE_THE_LAW : date;
    }

    private static RuntimeException none() {
        return Problems.notFound(Text.of("没有这个变更提案", "There is no such proposal"));
    }
}
