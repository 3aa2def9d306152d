package org.nengquan.verification.factor.domain;

/** What kind of energy a factor is for; it decides which instrument counts it. */
public enum Carrier {
    /** Raw, washed and other solid coal: counted by the coal instrument alone, in physical tonnes (办法§7). */
    COAL,
    /** Every other fuel, coke and gases from coal included: they are not 煤炭消费实物量 but products of it. */
    FUEL,
    HEAT,
    ELECTRICITY;

    public boolean isCoal() {
        return this == COAL;
    }
}
