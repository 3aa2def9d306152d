package org.nengquan.settlement.businessday.domain;

import java.time.LocalDate;

/**
 * Where the market's calendar stands; moved by the market's events, never by the wall clock.
 *
 * @param date the trading day that is open, or was last
 * @param phase whether it is open
 */
public record BusinessDay(LocalDate date, Phase phase) {

    /** A later day takes over; of the same day, closing is last; what is older than both changes nothing. */
    public BusinessDay then(BusinessDay told) {
        boolean later = told.date.isAfter(date);
        boolean closesThisDay = told.date.equals(date) && told.phase == Phase.CLOSED;
        return later || closesThisDay ? told : this;
    }

    /**
     * How far this calendar may follow the market: the same day always, a later one only over books that balance.
     *
     * @param trialBalanceFen the sum over all accounts
     */
    public BusinessDay following(BusinessDay market, long trialBalanceFen) {
        boolean rolls = market.date.isAfter(date);
        return rolls && trialBalanceFen != 0 ? this : then(market);
    }

    public enum Phase {
        OPEN,
        CLOSED
    }
}
