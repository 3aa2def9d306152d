package org.nengquan.registry.quota.domain;

/** The four types of trading (办法§3). */
public enum Category {
    /** 省级用能权指标. */
    PROVINCIAL,
    /** 地方(省辖市、济源示范区)用能权指标. */
    LOCAL,
    /** 新建“两高”项目用能权. */
    PROJECT,
    /** 自愿参与交易单位用能权指标. */
    VOLUNTARY
}
