package org.nengquan.disclosure.report.domain;

/** Whether a day's figures may still move. */
public enum Phase {
    /** The market is open; the figures are live. */
    OPEN,
    /** The day is over; the figures are final, only settlement may still be counted. */
    CLOSED
}
