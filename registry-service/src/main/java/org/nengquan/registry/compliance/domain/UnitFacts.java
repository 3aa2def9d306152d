package org.nengquan.registry.compliance.domain;

import java.util.Optional;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.participant.domain.ParticipantKind;

/**
 * What the registry knows of a unit whose consumption was verified.
 *
 * @param name as registered
 * @param kind which kind of subject
 * @param regionCode where it is
 * @param inCarbonTrading whether the carbon market covers it in the cycle's year
 * @param obliged whether the cycle already names it
 */
public record UnitFacts(
        String name, ParticipantKind kind, String regionCode, boolean inCarbonTrading, boolean obliged) {

    /** 方案二(一)1, 办法§11: who takes part of its own will performs; a unit in carbon trading performs there. */
    public Optional<Text> whyNot() {
        if (kind != ParticipantKind.VOLUNTARY) {
            return Optional.of(Text.of(
                    "履约义务由自愿参与交易单位承担（方案二(一)1）", "only units that take part of their own will are obliged (方案二(一)1)"));
        }
        if (inCarbonTrading) {
            return Optional.of(Text.of(
                    "纳入碳排放权交易的用能单位不再参与用能权交易（办法§11）",
                    "a unit in carbon trading takes no part in energy-use rights (办法§11)"));
        }
        return obliged
                ? Optional.of(Text.of("该单位在本履约期已有核查结果", "the cycle already has a result of this unit"))
                : Optional.empty();
    }
}
