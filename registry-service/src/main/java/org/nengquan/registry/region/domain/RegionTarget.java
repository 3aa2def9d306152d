package org.nengquan.registry.region.domain;

import java.util.UUID;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.registry.law.domain.Decisions;
import org.nengquan.registry.law.domain.FourEyes;
import org.nengquan.registry.law.domain.Law;

/**
 * Whether a region reached its targets of a year, which decides whether it may sell in the next (办法§6).
 *
 * @param id of this proposal
 * @param regionCode a city or 济源
 * @param year the year whose targets are meant
 * @param energyIntensityMet 能耗强度降低 reached
 * @param coalTotalMet 煤炭消费总量控制 reached
 * @param state how far the record has come
 */
public record RegionTarget(
        UUID id, String regionCode, int year, boolean energyIntensityMet, boolean coalTotalMet, State state) {

    /**
     * The life of a target record.
     *
     * <pre>
     * Proposed ──approved by another person──▶ Recorded
     * </pre>
     */
    public sealed interface State {

        /** The person who proposed. */
        String proposedBy();

        /** Waits for a second person. */
        record Proposed(String proposedBy) implements State {
            /** Recorded, unless it is the proposer who approves. */
            public Outcome<State> approved(String approver) {
                return Decisions.thenGive(
                        FourEyes.decide(proposedBy, approver), () -> new Recorded(proposedBy, approver));
            }
        }

        /** Stands, and was told to the market. */
        record Recorded(String proposedBy, String approvedBy) implements State {}
    }

    /** The same record in another state. */
    public RegionTarget in(State next) {
        return new RegionTarget(id, regionCode, year, energyIntensityMet, coalTotalMet, next);
    }

    /** 办法§6 sets targets for the cities and 济源; nobody else has any. */
    public static Decision hasTargets(Regions regions, String regionCode) {
        if (regions.tradingSubject(regionCode, Region.Kind.CITY).isPresent()) {
            return Decision.allowed();
        }
        return Decision.refused(Refusal.of("region-without-targets")
                .article(Law.REGION_TARGETS)
                .ruleVersion(Law.VERSION)
                .input("regionCode", regionCode)
                .title("该地区不是考核地区", "This region has no targets of its own")
                .remedy("请填写省辖市或济源示范区的行政区划代码。", "Give the code of a city or of 济源.")
                .build());
    }
}
