package org.nengquan.registry.cap.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.registry.law.domain.Decisions;
import org.nengquan.registry.law.domain.FourEyes;
import org.nengquan.registry.law.domain.Law;

/**
 * How many units may be issued at most (办法§6). A later cap for the same units replaces the earlier one and takes over
 * what was issued under it.
 *
 * <pre>
 * PROPOSED ──approved by another person──▶ APPROVED ──replaced──▶ SUPERSEDED
 * </pre>
 *
 * @param id of this proposal
 * @param key for which units
 * @param quantity at most, in units of the instrument
 * @param issued how much of it is issued
 * @param status how far it has come
 * @param proposedBy who proposed it
 * @param approvedBy who approved it; null while it is only proposed
 */
public record Cap(
        UUID id,
        CapKey key,
        long quantity,
        long issued,
        Status status,
        String proposedBy,
        @Nullable String approvedBy) {

    /** How far a cap has come. */
    public enum Status {
        PROPOSED,
        APPROVED,
        SUPERSEDED
    }

    /** A new proposal. */
    public static Cap proposed(UUID id, CapKey key, long quantity, String by) {
        return new Cap(id, key, quantity, 0, Status.PROPOSED, by, null);
    }

    /**
     * The cap in force with what was issued before, unless the proposer approves it or it lies below that.
     *
     * @param issuedBefore issued under the cap it replaces
     */
    public Outcome<Cap> approved(String approver, long issuedBefore) {
        Decision decision = Decisions.first(List.of(FourEyes.decide(proposedBy, approver), notBelow(issuedBefore)));
        return Decisions.thenGive(
                decision, () -> new Cap(id, key, quantity, issuedBefore, Status.APPROVED, proposedBy, approver));
    }

    /** 办法§6: issued units stay within the quantity set. */
    public Decision allows(long more) {
        if (more <= quantity - issued) {
            return Decision.allowed();
        }
        return Decision.refused(refusal("cap-exceeded", key)
                .input("cap", quantity)
                .input("issued", issued)
                .input("quantity", more)
                .arithmetic(issued + " + " + more + " > " + quantity)
                .title("发放后将超过配额总量", "The issuance would exceed the cap")
                .remedy("请减少发放数量，或先按程序调整总量。", "Issue less, or have the cap raised first.")
                .build());
    }

    /** 办法§6: without a cap nothing is issued. */
    public static Refusal missing(CapKey key) {
        return refusal("cap-missing", key)
                .title("该类别、地区、年度尚未核定配额总量", "No cap is set for this category, region and year")
                .remedy("请先核定总量。", "Have the cap set first.")
                .build();
    }

    private Decision notBelow(long issuedBefore) {
        if (issuedBefore <= quantity) {
            return Decision.allowed();
        }
        return Decision.refused(refusal("cap-below-issued", key)
                .input("cap", quantity)
                .input("issued", issuedBefore)
                .arithmetic(quantity + " < " + issuedBefore)
                .title("总量不得低于已发放数量", "A cap cannot lie below what is issued")
                .remedy("请填写不低于已发放数量的总量。", "Give at least what is issued.")
                .build());
    }

    private static Refusal.Builder refusal(String code, CapKey key) {
        return Refusal.of(code)
                .article(Law.QUOTA_PLAN)
                .ruleVersion(Law.VERSION)
                .input("instrument", key.instrument().name())
                .input("category", key.category().name())
                .input("regionCode", key.regionCode())
                .input("year", key.year());
    }
}
