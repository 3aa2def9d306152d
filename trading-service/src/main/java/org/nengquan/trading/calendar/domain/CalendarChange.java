package org.nengquan.trading.calendar.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.session.domain.Holiday;
import org.nengquan.trading.session.domain.Holiday.Kind;

/**
 * Days that are to stand in the calendar otherwise than they do: one day that was moved, or a whole year's notice.
 *
 * @param days each date at most once
 */
public record CalendarChange(List<Holiday> days) {
    /** 全国年节及纪念日放假办法: the holidays that fall on the same date every year. */
    private static final List<MonthDay> FIXED =
            List.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(10, 1), MonthDay.of(10, 2), MonthDay.of(10, 3));

    public CalendarChange {
        days = List.copyOf(days);
    }

    /** The dates that are named more than once: a request of the wrong shape. */
    public Set<LocalDate> repeatedDates() {
        var seen = new HashSet<LocalDate>();
        return days.stream().map(Holiday::date).filter(date -> !seen.add(date)).collect(Collectors.toSet());
    }

    /**
     * Whether the days may be changed: they lie ahead, working days are made up on weekends, and a year that nobody has
     * entered yet is entered as a whole, for a year known in part would open the exchange on its other holidays.
     *
     * @param today the market's business date
     * @param knownYears years of which the calendar has days already
     */
    public Decision check(LocalDate today, Set<Integer> knownYears) {
        for (Holiday day : days) {
            if (!day.date().isAfter(today)) {
                return refused("calendar-day-not-ahead", day.date() + " ≤ " + today, PAST);
            }
            if (day.kind() == Kind.MAKE_UP_WORKDAY && !isWeekend(day.date())) {
                return refused(
                        "make-up-day-not-on-weekend",
                        day.date() + " = " + day.date().getDayOfWeek(),
                        WEEKDAY);
            }
        }
        Set<LocalDate> missing = missingHolidays(today, knownYears);
        return missing.isEmpty()
                ? Decision.allowed()
                : refused("calendar-year-incomplete", "missing " + missing, INCOMPLETE);
    }

    private Set<LocalDate> missingHolidays(LocalDate today, Set<Integer> knownYears) {
        var missing = new TreeSet<LocalDate>();
        for (int year : newYears(knownYears)) {
            FIXED.stream()
                    .map(day -> day.atYear(year))
                    .filter(date -> date.isAfter(today))
                    .forEach(missing::add);
        }
        days.stream()
                .filter(day -> day.kind() == Kind.HOLIDAY)
                .map(Holiday::date)
                .forEach(missing::remove);
        return missing;
    }

    private Set<Integer> newYears(Set<Integer> knownYears) {
        Set<Integer> years = days.stream().map(day -> day.date().getYear()).collect(Collectors.toSet());
        years.removeAll(knownYears);
        return years;
    }

    /** The days as the public is told them: each run of the same kind and name in one line, in Chinese. */
    public List<Run> runs() {
        var byDate = new TreeMap<LocalDate, Holiday>();
        days.forEach(day -> byDate.put(day.date(), day));
        var runs = new ArrayList<Run>();
        byDate.values().forEach(day -> extend(runs, day));
        return runs;
    }

    private static void extend(List<Run> runs, Holiday day) {
        Run last = runs.isEmpty() ? null : runs.getLast();
        if (last != null && last.isFollowedBy(day)) {
            runs.set(runs.size() - 1, new Run(last.kind(), last.name(), last.first(), day.date()));
        } else {
            runs.add(new Run(day.kind(), day.name(), day.date(), day.date()));
        }
    }

    /** Days of one kind and name that follow each other. */
    public record Run(Kind kind, String name, LocalDate first, LocalDate last) {
        boolean isFollowedBy(Holiday day) {
            return kind == day.kind()
                    && name.equals(day.name())
                    && last.plusDays(1).equals(day.date());
        }
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private record Words(String zh, String en, String remedyZh, String remedyEn) {}

    private static final Words PAST = new Words(
            "已过或当前业务日期不得更改",
            "A day that has come does not change",
            "只能更改以后的日期。",
            "Change days after the current business date only.");
    private static final Words WEEKDAY = new Words(
            "调休上班日须为周末",
            "A working day is made up on a weekend",
            "请核对国务院办公厅放假通知。",
            "Check the State Council's notice.");
    private static final Words INCOMPLETE = new Words(
            "新的年度须一次录入完整的放假安排",
            "A new year is entered with all its holidays",
            "请补充缺少的法定节假日。",
            "Add the missing statutory holidays.");

    private static Decision refused(String code, String arithmetic, Words words) {
        return Decision.refused(Refusal.of(code)
                .article("办法§15")
                .ruleVersion("2022-07-01")
                .arithmetic(arithmetic)
                .title(words.zh(), words.en())
                .remedy(words.remedyZh(), words.remedyEn())
                .build());
    }
}
