package org.nengquan.trading.calendar.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;
import org.nengquan.trading.session.app.Holidays;
import org.nengquan.trading.session.domain.Holiday;

/** The exchange's calendar for everybody: when one can trade. */
@Path("/api/trading/v1/calendar")
@PermitAll
class CalendarResource {
    private final Holidays holidays;

    CalendarResource(Holidays holidays) {
        this.holidays = holidays;
    }

    record CalendarYear(int year, List<Holiday> days) {}

    /** The days of a year on which its weekdays do not say all; 404 for a year whose notice is not entered yet. */
    @GET
    @Path("/{year}")
    public Uni<CalendarYear> year(@PathParam("year") @Min(2022) @Max(2200) int year) {
        return holidays.all().map(all -> calendar(year, all));
    }

    private static CalendarYear calendar(int year, List<Holiday> all) {
        List<Holiday> days =
                all.stream().filter(day -> day.date().getYear() == year).toList();
        if (days.isEmpty()) {
            throw Problems.notFound(Text.of("该年度休市安排尚未登记", "That year's calendar is not entered yet"));
        }
        return new CalendarYear(year, days);
    }
}
