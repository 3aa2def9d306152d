package org.nengquan.trading.matching.domain;

import java.util.UUID;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;

/** What came into the market and what left it again. */
public sealed interface PositionEvent extends Event {

    /** Quota arrived in the market. */
    record QuotaCredited(String transferId, String uscc, Instrument instrument, Priority priority, long quantity)
            implements PositionEvent {}

    /** Cash arrived in the market. */
    record CashCredited(String transferId, String uscc, long amountFen) implements PositionEvent {}

    /** Quota left the market for the registry. */
    record QuotaReleased(UUID releaseId, String uscc, Instrument instrument, Priority priority, long quantity)
            implements PositionEvent {}

    /** Cash left the market for settlement. */
    record CashReleased(UUID releaseId, String uscc, long amountFen) implements PositionEvent {}

    /**
     * A participant has gathered so much through the market that it is reported as a large holder (大户报告).
     *
     * @param position bought less sold, in units
     * @param threshold from where on it is reported
     * @param tradeNumber the trade that brought it there
     */
    record LargeHolderReached(String uscc, Instrument instrument, long position, long threshold, String tradeNumber)
            implements PositionEvent {}

    /** The release was refused; nothing moved. */
    record ReleaseRefused(UUID releaseId, Refusal why) implements PositionEvent {}
}
