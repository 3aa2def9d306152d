package org.nengquan.trading.timetable.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.gate.domain.Phase;
import org.nengquan.trading.matching.domain.TimetableHour;

/**
 * The hours of every trading day from a date on, until the next timetable begins.
 *
 * @param effectiveFrom first business date on which they hold
 * @param hours when each phase begins, by the clock
 */
public record TimetableChange(LocalDate effectiveFrom, List<TimetableHour> hours) {

    public TimetableChange {
        hours = hours.stream()
                .sorted(Comparator.comparing(TimetableHour::beginsAt))
                .toList();
    }

    /** The phases that are named more than once: a request of the wrong shape. */
    public Set<Phase.Name> repeatedPhases() {
        var seen = new HashSet<Phase.Name>();
        return hours.stream()
                .map(TimetableHour::phase)
                .filter(phase -> !seen.add(phase))
                .collect(Collectors.toSet());
    }

    /**
     * Whether these may become the hours: they hold from a later day on, no two phases begin together, and a day that goes
     * by them moves lawfully from before the opening to the close, in two sessions or in one.
     *
     * @param today the market's business date
     */
    public Decision check(LocalDate today) {
        if (!effectiveFrom.isAfter(today)) {
            return refused("timetable-not-ahead", effectiveFrom + " ≤ " + today, PAST);
        }
        return leadsThroughTheDay() ? Decision.allowed() : refused("timetable-no-day", order(), NO_DAY);
    }

    private boolean leadsThroughTheDay() {
        Phase phase = new Phase.Closed().opened(true);
        if (hours.isEmpty() || hours.getFirst().phase() != phase.name()) {
            return false;
        }
        for (int i = 1; i < hours.size(); i++) {
            boolean later = hours.get(i - 1).beginsAt().isBefore(hours.get(i).beginsAt());
            Phase next = following(phase, hours.get(i).phase());
            if (!later || next == phase) {
                return false;
            }
            phase = next;
        }
        return phase.name() == Phase.Name.CLOSED;
    }

    /** The phase of that name, if it follows; else the same. A day closes from its call-off. */
    private static Phase following(Phase phase, Phase.Name next) {
        if (phase.name() == Phase.Name.CLOSING && next == Phase.Name.CLOSED) {
            return new Phase.Closed();
        }
        return phase.to(next).orElse(phase);
    }

    private String order() {
        return hours.stream().map(hour -> hour.phase() + " " + hour.beginsAt()).collect(Collectors.joining(" → "));
    }

    private record Words(String zh, String en, String remedyZh, String remedyEn) {}

    private static final Words PAST = new Words(
            "交易时段须自以后的交易日起变更",
            "The hours change from a later day on",
            "请填写晚于当前业务日期的生效日期。",
            "Give a date after the current business date.");
    private static final Words NO_DAY = new Words(
            "各时段不能组成完整的交易日",
            "These phases make no trading day",
            "请依次填写 PRE_OPEN、MORNING、（LUNCH、AFTERNOON、）CLOSING、CLOSED，时间须逐段推后。",
            "Give PRE_OPEN, MORNING, (LUNCH, AFTERNOON,) CLOSING, CLOSED, each later than the one before.");

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
