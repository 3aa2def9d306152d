package org.nengquan.registry.allocation.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a unit gets before its year is verified (预发).
 *
 * @param entitled the share of the table that is given beforehand, rounded down to whole units
 * @param deducted how much of it pays what the unit owes of years before
 */
public record PreIssue(long entitled, long deducted) {

    public PreIssue {
        if (deducted < 0 || deducted > entitled) {
            throw new IllegalArgumentException("cannot deduct " + deducted + " of " + entitled);
        }
    }

    /**
     * The pre-issue of a share.
     *
     * @param part of the year's quantity, more than 0 and at most 1
     * @param owed units of years before
     */
    public static PreIssue of(Share share, BigDecimal part, long owed) {
        long entitled = BigDecimal.valueOf(share.quantity())
                .multiply(part)
                .setScale(0, RoundingMode.DOWN)
                .longValueExact();
        return new PreIssue(entitled, Math.min(entitled, owed));
    }

    /** Units that come into being. */
    public long issued() {
        return entitled - deducted;
    }
}
