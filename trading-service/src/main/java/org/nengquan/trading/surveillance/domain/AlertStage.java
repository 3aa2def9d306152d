package org.nengquan.trading.surveillance.domain;

/** How far an alert can be relied on. */
public enum AlertStage {
    /** Seen while its day is still open. */
    PROVISIONAL,
    /** Confirmed by the day's closing run. */
    FINAL,
    /** Seen on the way, but not by the closing run. */
    WITHDRAWN
}
