package org.nengquan.registry.rule.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
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
 * A value that the law leaves to be set, from a date on until a later one replaces it.
 *
 * @param id of this proposal
 * @param name which parameter
 * @param value in the unit of the name
 * @param effectiveFrom the first business date on which it holds
 * @param basis the document that sets it
 * @param confirmed false while the value is not yet checked against the printed source
 * @param proposedBy who proposed it
 * @param approvedBy who approved it; null while it is only proposed
 */
public record RuleParameter(
        UUID id,
        RuleName name,
        BigDecimal value,
        LocalDate effectiveFrom,
        String basis,
        boolean confirmed,
        String proposedBy,
        @Nullable String approvedBy) {

    /** Whether it holds from its date on. */
    public boolean approved() {
        return approvedBy != null;
    }

    /** The same parameter in force, unless the proposer approves it. */
    public Outcome<RuleParameter> approvedBy(String approver) {
        return Decisions.thenGive(
                FourEyes.decide(proposedBy, approver),
                () -> new RuleParameter(id, name, value, effectiveFrom, basis, confirmed, proposedBy, approver));
    }

    /** Whether it may be proposed on this business date: within the law's range, and not for the past. */
    public Decision proposable(LocalDate today) {
        return Decisions.first(List.of(inRange(), notRetroactive(today)));
    }

    /** 办法§14: 0.3 ≤ B ≤ 1; an average is positive. */
    private Decision inRange() {
        if (name.allows(value)) {
            return Decision.allowed();
        }
        return Decision.refused(Refusal.of("rule-parameter-out-of-range")
                .article(Law.PURCHASE_QUANTITY)
                .ruleVersion(Law.VERSION)
                .input("name", name.name())
                .input("value", value.toPlainString())
                .arithmetic(value.toPlainString() + " ∉ {" + name.range() + "}")
                .title("参数值超出规定范围", "The value is outside what the law allows")
                .remedy("请填写" + name.range() + "的数值。", "Give a value with " + name.range() + ".")
                .build());
    }

    /** 办法§16: what was bought by an earlier rule stays as it was. */
    private Decision notRetroactive(LocalDate today) {
        if (!effectiveFrom.isBefore(today)) {
            return Decision.allowed();
        }
        return Decision.refused(Refusal.of("rule-parameter-retroactive")
                .article(Law.PROCEDURE)
                .ruleVersion(Law.VERSION)
                .input("effectiveFrom", effectiveFrom)
                .input("businessDate", today)
                .arithmetic(effectiveFrom + " < " + today)
                .title("参数不得溯及既往", "A parameter does not reach into the past")
                .remedy("请填写不早于当前业务日期的生效日期。", "Give a date not before the current business date.")
                .build());
    }
}
