package org.nengquan.trading.surveillance.domain;

/** How a case may end. */
public enum CaseOutcome {
    /** 未发现违规. */
    NO_BREACH,
    /** 警示. */
    WARNED,
    /** 移送主管部门. */
    REFERRED,
    /** 限制账户: the registry suspends the accounts that are named. */
    ACCOUNT_RESTRICTED
}
