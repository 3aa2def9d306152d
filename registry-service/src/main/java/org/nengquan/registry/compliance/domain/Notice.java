package org.nengquan.registry.compliance.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.registry.law.domain.Decisions;
import org.nengquan.registry.law.domain.FourEyes;
import org.nengquan.registry.law.domain.Law;

/**
 * A public notice that changes what is asked of the units of a cycle, by two persons.
 *
 * @param id its key
 * @param cycle of which cycle
 * @param content what it says
 * @param proposedBy who drew it up
 * @param issued the second person's word; empty while it is only proposed
 */
public record Notice(UUID id, UUID cycle, Content content, String proposedBy, Optional<Issued> issued) {

    /** What a notice does. */
    public enum Kind {
        /** 延期: the last day is a later one. */
        POSTPONEMENT,
        /** 责令限期履约: who has not performed does so until this day (方案二(四)). */
        ORDER_TO_COMPLY
    }

    /**
     * What a notice says.
     *
     * @param kind what it does
     * @param until the new last day
     * @param documentNumber under which it is published
     * @param reason for everybody to read
     */
    public record Content(Kind kind, LocalDate until, String documentNumber, String reason) {}

    /** The second person's word. */
    public record Issued(String approvedBy, LocalDate on) {}

    /** Issued, unless by the person who drew it up. */
    public Outcome<Notice> issued(String approver, LocalDate on) {
        return Decisions.thenGive(
                FourEyes.decide(proposedBy, approver),
                () -> new Notice(id, cycle, content, proposedBy, Optional.of(new Issued(approver, on))));
    }

    /**
     * 方案二(四): a term is put off before it ends and not after, and complying is ordered when it has ended; either day
     * lies ahead.
     */
    public static Decision fits(Content content, Cycle target, LocalDate today) {
        boolean lawful = switch (content.kind()) {
            case POSTPONEMENT ->
                target.state() instanceof CycleState.Open
                        && !today.isAfter(target.terms().dueOn())
                        && content.until().isAfter(target.terms().dueOn());
            case ORDER_TO_COMPLY ->
                target.state() instanceof CycleState.Reckoned && content.until().isAfter(today);
        };
        return lawful
                ? Decision.allowed()
                : Decision.refused(Refusal.of("notice-does-not-fit")
                        .article(Law.DUTY)
                        .ruleVersion(Law.VERSION)
                        .input("kind", content.kind().name())
                        .input("until", content.until())
                        .input("cycleStatus", target.state().status())
                        .input("dueOn", target.terms().dueOn())
                        .input("businessDate", today)
                        .arithmetic(content.until() + " / " + target.terms().dueOn() + " / " + today)
                        .title("该履约期此时不能发布此公告", "This notice does not fit the cycle at this time")
                        .remedy(
                                "延期须在期限届满前公告且晚于原期限；责令限期须在期限届满、清点之后。",
                                "Postpone before the term ends, to a later day; order when it has ended and is reckoned.")
                        .build());
    }
}
