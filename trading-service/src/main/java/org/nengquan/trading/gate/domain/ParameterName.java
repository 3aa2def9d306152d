package org.nengquan.trading.gate.domain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The figures of the market's rules. Each has dated values; none is a constant in code. */
public enum ParameterName {
    /** How far a listing price may lie from the previous close, in percent. */
    LISTING_PRICE_LIMIT_PERCENT,
    /** Smallest step of a price, in fen. */
    TICK_FEN,
    /** Smallest step of a quantity, in units. */
    LOT,
    /** Stands for the previous close of energy before its first trade, in fen a tce (办法§14). */
    FIRST_CLOSE_ENERGY_FEN,
    /** Stands for the previous close of coal before its first trade, in fen a tonne (办法§14). */
    FIRST_CLOSE_COAL_FEN,
    /** AMB-05: 1 if missing either target bars a region from selling, 0 if only missing both does (办法§6). */
    EITHER_TARGET_BARS_SELLER,
    /** Smallest quantity of a block (大宗协议), in units. */
    BLOCK_MINIMUM_QUANTITY,
    /** How far a block's price may lie from the previous close, in percent. */
    BLOCK_PRICE_LIMIT_PERCENT,
    /** What one participant may at most gather through the market (最大持仓量), in units of an instrument. */
    POSITION_LIMIT,
    /** From how many units gathered on a participant is a large holder (大户) who is reported, in units. */
    LARGE_HOLDER_QUANTITY,
    /** What a bidder in a sale auction deposits, in percent of cover × reserve price. */
    AUCTION_DEPOSIT_PERCENT,
    /** Least number of trading days between an auction's announcement and its first bid (公示期). */
    AUCTION_NOTICE_DAYS,
    /** AMB-09: for how many trading days saved units are offered to their city first; 0 for not at all (办法§13). */
    FIRST_CALL_DAYS,
    /**
     * 1 if what rests in the market ends as soon as a fact bars its party; while it is 0 or has no value, only its next step
     * is refused.
     */
    RESTING_ENDS_WHEN_BARRED;

    /**
     * Without these no day opens. Figures that came later are asked for by the gate that needs them, so that a day of an
     * older journal opens again as it did then.
     */
    static final Set<ParameterName> NEEDED_TO_OPEN =
            Collections.unmodifiableSet(EnumSet.range(LISTING_PRICE_LIMIT_PERCENT, EITHER_TARGET_BARS_SELLER));
}
