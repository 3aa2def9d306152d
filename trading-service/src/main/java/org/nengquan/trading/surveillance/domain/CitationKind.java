package org.nengquan.trading.surveillance.domain;

/** What a line of the journal tells. */
public enum CitationKind {
    ORDER,
    CANCELLATION,
    TRADE
}
