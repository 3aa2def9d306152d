package org.nengquan.verification.factor.domain;

/** How sure the table is of a figure. */
public enum FactorStatus {
    /** Seen in public material. */
    CONFIRMED,
    /** Not yet compared with the printed standard. */
    UNCONFIRMED,
    /** No figure of the standard: set for a time by rule parameter. */
    DATED_PARAMETER
}
