package org.nengquan.trading.rule.domain;

import java.time.LocalDate;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.gate.domain.ParameterName;

/**
 * A figure of the trading rules that is to have another value from a date on.
 *
 * @param name which figure
 * @param value in the unit that the name says
 * @param effectiveFrom first business date on which it holds
 */
public record RuleChange(ParameterName name, long value, LocalDate effectiveFrom) {

    /**
     * 办法§15, §4: rules are known before they bind. A change holds from a later day on, never from the day at hand, on
     * which people have traded by the old figure already.
     *
     * @param today the market's business date
     */
    public Decision check(LocalDate today) {
        AllowedValues allowed = AllowedValues.of(name);
        if (!allowed.contain(value)) {
            return Decision.refused(outOfRange(allowed));
        }
        return effectiveFrom.isAfter(today) ? Decision.allowed() : Decision.refused(notAhead(today));
    }

    private Refusal outOfRange(AllowedValues allowed) {
        return Refusal.of("rule-value-out-of-range")
                .article("办法§15")
                .ruleVersion("2022-07-01")
                .input("name", name)
                .input("value", value)
                .arithmetic(value + " ∉ [" + allowed.least() + ", " + allowed.most() + "]")
                .title("参数值超出可用范围", "The value is outside what the market can work with")
                .remedy(
                        "请填写 " + allowed.least() + " 至 " + allowed.most() + " 之间的整数。",
                        "Give a whole number from " + allowed.least() + " to " + allowed.most() + ".")
                .build();
    }

    private Refusal notAhead(LocalDate today) {
        return Refusal.of("rule-not-ahead")
                .article("办法§15")
                .ruleVersion("2022-07-01")
                .input("effectiveFrom", effectiveFrom)
                .input("businessDate", today)
                .arithmetic(effectiveFrom + " ≤ " + today)
                .title("规则参数须自以后的交易日起生效", "A figure changes from a later day on")
                .remedy("请填写晚于当前业务日期的生效日期。", "Give a date after the current business date.")
                .build();
    }
}
