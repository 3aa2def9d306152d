package org.nengquan.local.season;

import java.util.List;

/**
 * What the platform counted and verified when the season was over.
 *
 * @param participants taken in
 * @param tradingDays closed or open
 * @param orders taken in
 * @param trades made
 * @param settled trades that were delivered and paid
 * @param disclosed trades that the public sees
 * @param failures what the services' own verification found wrong; empty if all is well
 */
public record SeasonResult(
        long participants,
        long tradingDays,
        long orders,
        long trades,
        long settled,
        long disclosed,
        List<String> failures) {

    public SeasonResult {
        failures = List.copyOf(failures);
    }

    /** Everything that was traded is settled and published, and every service's books agree with themselves. */
    public boolean verified() {
        return failures.isEmpty() && settled == trades && disclosed == trades;
    }
}
