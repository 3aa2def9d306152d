package org.nengquan.trading.calendar.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nengquan.problem.Problem.Violation;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.trading.approval.app.ByTwoPersons;
import org.nengquan.trading.approval.app.Decide;
import org.nengquan.trading.approval.domain.Proposal;
import org.nengquan.trading.calendar.domain.CalendarChange;
import org.nengquan.trading.session.app.BusinessDate;
import org.nengquan.trading.session.app.Holidays;

/** Changes days of the exchange's calendar: one person proposes, another approves or rejects. */
@ApplicationScoped
public class ChangeCalendar {
    private final ByTwoPersons<CalendarChange> twoPersons;
    private final Holidays holidays;
    private final BusinessDate date;

    ChangeCalendar(Decide decide, CalendarChanges changes, Holidays holidays, BusinessDate date) {
        this.twoPersons = new ByTwoPersons<>(Proposal.Subject.CALENDAR, decide, changes, this::check);
        this.holidays = holidays;
        this.date = date;
    }

    /** The kept proposal; 400 if a date comes twice, refused if the days may not be changed. */
    public Uni<Outcome<UUID>> propose(CalendarChange change, String basis, String person) {
        requireEachDateOnce(change);
        return twoPersons.propose(change, basis, person);
    }

    /** The proposal approved and its days in the calendar. */
    public Uni<Outcome<UUID>> approve(UUID id, String person) {
        return twoPersons.approve(id, person);
    }

    /** The proposal rejected. */
    public Uni<Outcome<UUID>> reject(UUID id, String person, String reason) {
        return twoPersons.reject(id, person, reason);
    }

    private Uni<Decision> check(CalendarChange change) {
        return holidays.all()
                .map(known -> change.check(
                        date.today(),
                        known.stream().map(day -> day.date().getYear()).collect(Collectors.toSet())));
    }

    private static void requireEachDateOnce(CalendarChange change) {
        List<Violation> twice = change.repeatedDates().stream()
                .sorted()
                .map(repeated -> new Violation("days", repeated + " 重复 / comes twice"))
                .toList();
        if (!twice.isEmpty()) {
            throw Problems.invalid(twice);
        }
    }
}
