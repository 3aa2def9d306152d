package org.nengquan.disclosure.fact.domain;

/** The four kinds of quota of 办法§3. */
public enum Category {
    /** 省级用能权指标. */
    PROVINCIAL,
    /** 地方用能权指标 of a city or 济源. */
    LOCAL,
    /** 新建“两高”项目用能权. */
    PROJECT,
    /** 自愿参与交易单位用能权指标. */
    VOLUNTARY
}
