package org.nengquan.registry.allocation.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.registry.law.domain.Law;

/** What has to hold when a table is approved, because the world may have moved on since it was proposed. */
public final class AllocationRules {

    private AllocationRules() {}

    /** 办法§11, §10: every unit still takes part, and in good standing. */
    public static Decision stillEligible(List<Share> shares, Map<String, UnitFacts> units) {
        String no = shares.stream()
                .map(share -> share.uscc().code())
                .filter(code -> !eligible(Optional.ofNullable(units.get(code))))
                .collect(Collectors.joining(", "));
        return no.isEmpty()
                ? Decision.allowed()
                : Decision.refused(Refusal.of("unit-not-eligible")
                        .article(Law.SUBJECTS)
                        .ruleVersion(Law.VERSION)
                        .input("units", no)
                        .title("分配表中有单位已不具备资格", "Units of this table are no longer eligible")
                        .remedy("请驳回本表，更正后重新提出。", "Reject this table and propose a corrected one.")
                        .build());
    }

    private static boolean eligible(Optional<UnitFacts> facts) {
        return facts.isPresent() && facts.get().whyNot().isEmpty();
    }
}
