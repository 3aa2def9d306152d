package org.nengquan.settlement.tariff.domain;

import java.time.LocalDate;

/**
 * What the exchange charges the seller of a trade from a business date on. Public bodies that sell into a treasury fund
 * are exempt.
 *
 * @param effectiveFrom the first business date
 * @param perTenThousand parts of ten thousand of the amount (万分之…)
 * @param status whether the rate has been confirmed by the price authority
 * @param basis where the rate comes from, in zh-CN
 */
public record FeeTariff(LocalDate effectiveFrom, int perTenThousand, Status status, String basis) {
    private static final int WHOLE = 10_000;

    public FeeTariff {
        if (perTenThousand < 0 || perTenThousand > WHOLE) {
            throw new IllegalArgumentException("a fee is between nothing and everything: " + perTenThousand);
        }
    }

    /** The fee in fen, rounded down to the fen in the seller's favour. */
    public long feeFen(long amountFen) {
        return Math.multiplyExact(amountFen, perTenThousand) / WHOLE;
    }

    /** Whether the rate may still change because nobody with the power to set it has set it. */
    public enum Status {
        CONFIRMED,
        UNCONFIRMED
    }
}
