package org.nengquan.trading.session.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.gate.domain.Gate;

/**
 * The exchange's calendar: open on weekdays that are no holiday.
 *
 * <p>On a make-up working day (调休上班) that falls on a weekend it stays closed, as China's other exchanges do, because
 * banks settle nothing among themselves then.
 */
public final class TradingCalendar {
    private static final int LONGEST_BREAK_DAYS = 31;

    private final Map<LocalDate, Holiday> holidays = new HashMap<>();
    private final Set<Integer> years = new HashSet<>();

    public TradingCalendar(List<Holiday> rows) {
        rows.forEach(row -> holidays.put(row.date(), row));
        rows.forEach(row -> years.add(row.date().getYear()));
    }

    /** Whether the exchange may open on that date. */
    public Decision check(LocalDate date) {
        if (!years.contains(date.getYear())) {
            return refused(date, "calendar-year-unknown", "年度休市安排尚未登记", "The year's calendar is not entered yet");
        }
        return isTradingDate(date)
                ? Decision.allowed()
                : refused(date, "not-a-trading-date", "该日期休市", "The exchange is closed on that date");
    }

    /** The first trading date after that one; empty if the calendar does not reach so far. */
    public Optional<LocalDate> next(LocalDate after) {
        return Stream.iterate(after.plusDays(1), date -> date.plusDays(1))
                .limit(LONGEST_BREAK_DAYS)
                .filter(this::isTradingDate)
                .findFirst();
    }

    private boolean isTradingDate(LocalDate date) {
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        Holiday special = holidays.get(date);
        boolean free = special != null && special.kind() == Holiday.Kind.HOLIDAY;
        return years.contains(date.getYear()) && !weekend && !free;
    }

    private Decision refused(LocalDate date, String code, String zh, String en) {
        Holiday special = holidays.get(date);
        return Decision.refused(Refusal.of(code)
                .article("办法§15")
                .ruleVersion(Gate.LAW_2022)
                .input("businessDate", date)
                .input("dayOfWeek", date.getDayOfWeek())
                .input("holiday", special == null ? "" : special.name())
                .title(zh, en)
                .remedy("请选择交易日历中的交易日。", "Choose a trading date of the calendar.")
                .build());
    }
}
