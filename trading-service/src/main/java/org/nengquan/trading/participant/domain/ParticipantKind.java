package org.nengquan.trading.participant.domain;

/** The four trading subjects of 办法§11. */
public enum ParticipantKind {
    /** 省级节能主管部门: places provincial units by directed sale. */
    PROVINCE,
    /** 各省辖市政府、济源示范区管委会: trades the region's units. */
    CITY,
    /** 新建“两高”项目实施单位: buys for its project. */
    PROJECT,
    /** 自愿参与交易单位: sells what it saved. */
    VOLUNTARY
}
