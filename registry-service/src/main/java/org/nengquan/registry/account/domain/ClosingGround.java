package org.nengquan.registry.account.domain;

/** Why an account is closed. */
public enum ClosingGround {
    /** 终止经营或自愿退出. */
    CEASED,
    /** 纳入碳排放权交易 (办法§11). */
    CARBON_MARKET,
    /** 合并、分立. */
    MERGER,
    /** 继承、承受. */
    INHERITANCE;

    /** Whether another participant takes over what is left; else it goes back. */
    public boolean hasSuccessor() {
        return this == MERGER || this == INHERITANCE;
    }
}
