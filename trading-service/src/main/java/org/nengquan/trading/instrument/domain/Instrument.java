package org.nengquan.trading.instrument.domain;

/**
 * What is traded (办法§7). There is no exchange rate between the two: nothing here converts one into the other.
 */
public enum Instrument {
    /** 能耗指标: comprehensive energy consumption without coal, in whole tonnes of standard coal. */
    ENERGY("吨标准煤", "tce"),
    /** 煤炭指标: physical coal, in whole tonnes. */
    COAL("吨", "t");

    private final String unitZh;
    private final String unitEn;

    Instrument(String unitZh, String unitEn) {
        this.unitZh = unitZh;
        this.unitEn = unitEn;
    }

    public String unitZh() {
        return unitZh;
    }

    public String unitEn() {
        return unitEn;
    }
}
