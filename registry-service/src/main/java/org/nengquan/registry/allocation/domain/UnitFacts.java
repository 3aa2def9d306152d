package org.nengquan.registry.allocation.domain;

import java.util.Optional;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.participant.domain.ParticipantKind;

/**
 * What the registry knows of a unit that a table names.
 *
 * @param kind which kind of subject
 * @param regionCode where it is
 * @param active whether its account is in good standing
 * @param inCarbonTrading whether the carbon market covers it
 * @param allocated whether another table already gives it this year's quota of this instrument
 */
public record UnitFacts(
        ParticipantKind kind, String regionCode, boolean active, boolean inCarbonTrading, boolean allocated) {

    /** 方案二(一)3, 办法§11: units that take part of their own will are allocated to; all others buy. */
    public Optional<Text> whyNot() {
        if (kind != ParticipantKind.VOLUNTARY) {
            return Optional.of(Text.of(
                    "只向自愿参与交易单位分配，新建项目有偿取得（办法§11、§12）",
                    "only units that take part of their own will are allocated to; new projects buy (办法§11, §12)"));
        }
        if (inCarbonTrading) {
            return Optional.of(Text.of(
                    "纳入碳排放权交易的用能单位不再参与用能权交易（办法§11）",
                    "a unit in carbon trading takes no part in energy-use rights (办法§11)"));
        }
        return active
                ? Optional.empty()
                : Optional.of(Text.of("账户未处于正常状态（办法§10）", "its account is not active (办法§10)"));
    }
}
