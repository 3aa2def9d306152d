package org.nengquan.registry.project.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.registry.law.domain.Law;

/**
 * A project's new coal.
 *
 * @param increase new coal consumption, t of physical coal a year
 * @param use what for
 */
public record CoalNeed(BigDecimal increase, CoalUse use) {

    /** 办法§13: the replacement quantity may be bought, rounded up to whole tonnes; for any other use nothing may. */
    public long purchaseQuantity() {
        return use == CoalUse.REPLACEMENT
                ? increase.setScale(0, RoundingMode.CEILING).longValueExact()
                : 0;
    }

    /** 办法§13: whoever needs coal says what for, and whoever says what for needs coal. */
    public Decision consistent() {
        if ((increase.signum() > 0) == (use != CoalUse.NONE)) {
            return Decision.allowed();
        }
        return Decision.refused(Refusal.of("coal-use-does-not-fit")
                .article(Law.COAL_USE)
                .ruleVersion(Law.VERSION)
                .input("coalIncreaseT", increase.toPlainString())
                .input("coalUse", use.name())
                .arithmetic(increase.toPlainString() + " t ↔ " + use)
                .title("新增煤炭消费量与用途不符", "The coal quantity and its use do not fit")
                .remedy("有新增煤炭消费须填写用途；没有则填写NONE。", "Say what new coal is for, or NONE without any.")
                .build());
    }
}
