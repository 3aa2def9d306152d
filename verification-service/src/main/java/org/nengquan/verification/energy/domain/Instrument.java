package org.nengquan.verification.energy.domain;

/** What a saving is counted in. Never converted into each other: the law gives no rate (办法§7). */
public enum Instrument {
    /** 能耗指标: energy without coal, in tonnes of standard coal. */
    ENERGY("tce"),
    /** 煤炭指标: coal alone, in physical tonnes. */
    COAL("t");

    private final String unit;

    Instrument(String unit) {
        this.unit = unit;
    }

    public String unit() {
        return unit;
    }
}
