package org.nengquan.registry.participant.domain;

/** The four kinds of trading subject (办法§11). */
public enum ParticipantKind {
    /** 省级节能主管部门. */
    PROVINCE,
    /** 省辖市政府、济源示范区管委会. */
    CITY,
    /** 新建“两高”项目实施单位. */
    PROJECT,
    /** 自愿参与交易单位. */
    VOLUNTARY;

    /** Whether this is an authority that trades for its region, and so exists once in a region. */
    public boolean authority() {
        return this == PROVINCE || this == CITY;
    }
}
