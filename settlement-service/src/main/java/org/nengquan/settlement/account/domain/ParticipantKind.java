package org.nengquan.settlement.account.domain;

/** 办法§11: the four kinds of trading subject. */
public enum ParticipantKind {
    PROVINCE,
    CITY,
    PROJECT,
    VOLUNTARY;

    /** Whether what it sells is public money, which goes to its region's earmarked fund (办法§18). */
    public boolean sellsForTheTreasury() {
        return this == PROVINCE || this == CITY;
    }
}
