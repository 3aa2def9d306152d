package org.nengquan.settlement.treasury.domain;

/** 办法§18: what proceeds may be used for, and nothing else. */
public enum Purpose {
    /** 本地碳达峰碳中和. */
    PEAK_AND_NEUTRALITY,
    /** 节能环保产业. */
    ENVIRONMENT_INDUSTRY,
    /** 节能降碳及循环化改造. */
    CIRCULAR_RETROFIT,
    /** 用能权指标收储: the money goes to the region's own public body, which buys quota with it. */
    QUOTA_BUY_BACK
}
