package org.nengquan.registry.ets.domain;

import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.law.domain.Law;

/** 办法§11: 纳入碳排放权交易的用能单位不再参与用能权交易. */
public final class EtsExclusion {

    private EtsExclusion() {}

    /**
     * Whether the unit may take part.
     *
     * @param covered whether the carbon market covers it in {@code year}
     */
    public static Decision decide(Uscc uscc, int year, boolean covered) {
        if (!covered) {
            return Decision.allowed();
        }
        return Decision.refused(Refusal.of("covered-by-carbon-trading")
                .article(Law.SUBJECTS)
                .ruleVersion(Law.VERSION)
                .input("uscc", uscc.code())
                .input("year", year)
                .input("covered", true)
                .title("纳入碳排放权交易的用能单位不再参与用能权交易", "A unit in carbon trading takes no part in energy-use rights")
                .remedy(
                        "如已退出碳排放权交易名录，请先由主管部门更新名录。",
                        "If the unit has left the carbon market, have the authority update the list first.")
                .build());
    }
}
