package org.nengquan.trading.surveillance.app;

/** What was added to a case. */
public enum EntryKind {
    NOTE,
    REVIEW,
    PROPOSAL,
    RETURN,
    APPROVAL
}
