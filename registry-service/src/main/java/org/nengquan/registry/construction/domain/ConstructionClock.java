package org.nengquan.registry.construction.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.registry.construction.domain.ClockState.Evidence;
import org.nengquan.registry.construction.domain.ClockState.Running;
import org.nengquan.registry.construction.domain.ClockState.Suspended;
import org.nengquan.registry.law.domain.Law;

/**
 * 办法§20: works begin within two years of obtaining the quota, else it is taken back without payment.
 *
 * @param project whose works
 * @param startedOn the business date on which the quota was obtained, by the rule then in force
 * @param dueOn the last day on which works may begin
 * @param state how far the project has come
 */
public record ConstructionClock(ProjectMark project, LocalDate startedOn, LocalDate dueOn, ClockState state) {

    /** Days before the end on which the unit is reminded. */
    public static final List<Integer> REMINDERS = List.of(180, 90, 30, 7);

    /** Days in which a draft may be appealed. */
    public static final int APPEAL_DAYS = 15;

    /** A project as far as its clock needs it. */
    public record ProjectMark(UUID id, String number, String name, String uscc, String regionCode) {}

    /** A clock that starts: so many years to the day. */
    public static ConstructionClock started(ProjectMark project, LocalDate on, int years) {
        return new ConstructionClock(project, on, on.plusYears(years), new Running());
    }

    /** Days left; negative when it is over. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, dueOn);
    }

    /** Whether the two years are over and time was running. */
    public boolean isOver(LocalDate today) {
        return state instanceof Running && today.isAfter(dueOn);
    }

    /** The nearest reminder that is due, if time is running; missed ones count as given with it. */
    public Optional<Integer> reminderDue(LocalDate today) {
        long left = daysLeft(today);
        return state instanceof Running && left >= 0
                ? REMINDERS.stream().filter(days -> left <= days).min(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** The same clock in another state. */
    public ConstructionClock in(ClockState next) {
        return new ConstructionClock(project, startedOn, dueOn, next);
    }

    /** Time runs again; the days of the suspension are added. */
    public ConstructionClock resumed(Suspended suspended, LocalDate on) {
        long days = Math.max(0, ChronoUnit.DAYS.between(suspended.since(), on));
        return new ConstructionClock(project, startedOn, dueOn.plusDays(days), new Running());
    }

    /** An appeal was upheld: works may begin until a new day. */
    public ConstructionClock prolonged(LocalDate until) {
        return new ConstructionClock(project, startedOn, until, new Running());
    }

    /** 办法§20: what shows a beginning after the two years, or in the future, shows nothing. */
    public Decision mayClaim(Evidence evidence, LocalDate today) {
        boolean inTime = !evidence.begunOn().isAfter(dueOn)
                && !evidence.begunOn().isAfter(today)
                && !evidence.begunOn().isBefore(startedOn.minusYears(1));
        return inTime
                ? Decision.allowed()
                : Decision.refused(
                        refusal("construction-evidence-out-of-time", evidence.begunOn() + " ∉ ≤ " + dueOn, today)
                                .title("开工日期不在规定期限内", "The beginning of works is not within the term")
                                .remedy("请提交期限内开工的证明材料。", "File evidence of a beginning within the term.")
                                .build());
    }

    /** An appeal is heard until its last day, and the draft stands until then. */
    public Decision mayAppeal(ClockState.Drafted draft, LocalDate today) {
        return today.isAfter(draft.appealUntil())
                ? Decision.refused(refusal("appeal-too-late", today + " > " + draft.appealUntil(), today)
                        .title("已超过申诉期限", "It is too late to appeal")
                        .remedy("可依法申请行政复议。", "Administrative review remains open.")
                        .build())
                : Decision.allowed();
    }

    /** Nothing is taken back before the unit could be heard. */
    public Decision mayOrder(ClockState.Drafted draft, LocalDate today) {
        return today.isAfter(draft.appealUntil())
                ? Decision.allowed()
                : Decision.refused(refusal("appeal-still-open", today + " ≤ " + draft.appealUntil(), today)
                        .title("申诉期限尚未届满", "The unit may still appeal")
                        .remedy("请待申诉期满后办理。", "Wait until the term of appeal is over.")
                        .build());
    }

    private Refusal.Builder refusal(String code, String arithmetic, LocalDate today) {
        return Refusal.of(code)
                .article(Law.TWO_YEARS)
                .ruleVersion(Law.VERSION)
                .input("project", project.number())
                .input("startedOn", startedOn)
                .input("dueOn", dueOn)
                .input("businessDate", today)
                .arithmetic(arithmetic);
    }
}
