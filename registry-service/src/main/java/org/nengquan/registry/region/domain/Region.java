package org.nengquan.registry.region.domain;

/**
 * A division of the province.
 *
 * @param code GB/T 2260, six digits; a city's does not always end in 00 (济源 is 419001)
 * @param name as the notice has it
 * @param kind what it is
 * @param parent the division above; empty for the province
 * @param tradingSubject whether the notice names its authority as a trading subject (办法§11)
 */
public record Region(String code, String name, Kind kind, String parent, boolean tradingSubject) {

    /** The kinds of division that matter to the market. */
    public enum Kind {
        PROVINCE,
        CITY,
        ZONE
    }
}
