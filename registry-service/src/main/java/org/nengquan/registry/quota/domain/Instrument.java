package org.nengquan.registry.quota.domain;

/**
 * What a unit entitles to (办法§7). Tonnes of standard coal and tonnes of coal are different goods: no rule
 * gives an exchange rate, so nothing here converts one into the other.
 */
public enum Instrument {
    /** 能耗指标: energy consumption without coal, in tce. */
    ENERGY("tce"),
    /** 煤炭指标: physical coal, in t. */
    COAL("t");

    private final String unit;

    Instrument(String unit) {
        this.unit = unit;
    }

    /** The unit in which quantities of this instrument count. */
    public String unit() {
        return unit;
    }
}
