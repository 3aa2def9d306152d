package org.nengquan.disclosure.fact.domain;

/** The two goods of 办法§7. There is no rate of exchange between them. */
public enum Instrument {
    /** 能耗指标: energy use without coal, in tonnes of standard coal (tce). */
    ENERGY,
    /** 煤炭指标: coal by weight, in tonnes (t). */
    COAL
}
