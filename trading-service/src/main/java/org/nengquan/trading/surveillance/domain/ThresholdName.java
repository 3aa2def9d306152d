package org.nengquan.trading.surveillance.domain;

/** The figures of the detectors. Each has dated values, changed by two persons; none is a constant in code. */
public enum ThresholdName {
    /** Units that must have gone both ways before two groups are said to wash. */
    WASH_MIN_QUANTITY,
    /** How much of the larger way the smaller way must be, in percent. */
    WASH_MIN_RETURN_PERCENT,
    /** Days before today whose trades count for washing and squeezing. */
    HISTORY_DAYS,
    /** Seconds within which two orders were placed that were made for each other. */
    MATCHED_SECONDS,
    /** Such meetings of one pair in a day. */
    MATCHED_MIN_TRADES,
    /** Units that related parties must have traded in a day. */
    RELATED_MIN_QUANTITY,
    /** Seconds after which a cancelled order was no bait. */
    LAYERING_SECONDS,
    /** Quick cancellations on one side beside trades on the other. */
    LAYERING_MIN_CANCELS,
    /** Units cancelled for each unit traded on the other side, in percent. */
    LAYERING_MIN_RATIO_PERCENT,
    /** Quick cancellations of one group in a day that are noise by their number alone. */
    NOISE_MIN_CANCELS,
    /** How much of all that a group placed was quickly cancelled, in percent, to be noise. */
    NOISE_MIN_PERCENT,
    /** Length of the last part of the day, in minutes. */
    CLOSING_MINUTES,
    /** A group's share of the volume of that last part, in percent. */
    CLOSING_MIN_SHARE_PERCENT,
    /** How far the closing price moved by the group's late trades, in thousandths. */
    CLOSING_MIN_SHIFT_PERMILLE,
    /** Days before a deadline in which buying is watched. */
    SQUEEZE_DAYS,
    /** A group's share of all that was bought or on offer, in percent. */
    SQUEEZE_MIN_SHARE_PERCENT,
    /** Units below which there is no squeeze whatever the share. */
    SQUEEZE_MIN_QUANTITY,
    /** Closed days without which nothing is called out of pattern. */
    PATTERN_MIN_DAYS,
    /** Median absolute deviations from the median, in hundredths, beyond which a price is out of pattern. */
    PATTERN_PRICE_DEVIATIONS_X100,
    /** The same for a day's volume. */
    PATTERN_VOLUME_DEVIATIONS_X100,
    /** Deviation of prices that is always usual, in thousandths of the price: a quiet market has almost none. */
    PATTERN_PRICE_FLOOR_PERMILLE,
    /** Deviation of volume that is always usual, in thousandths of the median volume. */
    PATTERN_VOLUME_FLOOR_PERMILLE
}
