package org.nengquan.registry.allocation.domain;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One unit's line, as far as it has come.
 *
 * @param share what the table says
 * @param preIssue what was given beforehand
 * @param verifiedOutput what the year's output was
 * @param trueUp what that changed
 */
public record AllocationLine(
        Share share, Optional<PreIssue> preIssue, Optional<BigDecimal> verifiedOutput, Optional<TrueUp> trueUp) {

    /** A line of a new table. */
    public static AllocationLine of(Share share) {
        return new AllocationLine(share, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** With what is given beforehand. */
    public AllocationLine given(PreIssue before) {
        return new AllocationLine(share, Optional.of(before), verifiedOutput, trueUp);
    }

    /** With what the verified output changes; the output is there. */
    public AllocationLine truedUp(TrueUp.Position position) {
        long determined = share.determined(verifiedOutput.orElseThrow());
        TrueUp change = TrueUp.of(determined, preIssue.orElseThrow(), position);
        return new AllocationLine(share, preIssue, verifiedOutput, Optional.of(change));
    }
}
