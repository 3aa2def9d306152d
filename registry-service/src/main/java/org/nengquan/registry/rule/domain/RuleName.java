package org.nengquan.registry.rule.domain;

import java.math.BigDecimal;

/** The parameters that the law leaves to be set by date, and the values it allows for them. */
public enum RuleName {
    /** B of 办法§14: 0.3 ≤ B ≤ 1, initially 0.3, without a unit. */
    ADJUSTMENT_FACTOR_B("0.3 ≤ B ≤ 1") {
        @Override
        public boolean allows(BigDecimal value) {
            return value.compareTo(LEAST_FACTOR) >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
        }
    },
    /** 全省平均工业增加值能耗 of 办法§14, in tce per 10 000 yuan. */
    PROVINCIAL_AVERAGE_ENERGY_PER_ADDED_VALUE("> 0") {
        @Override
        public boolean allows(BigDecimal value) {
            return value.signum() > 0;
        }
    };

    private static final BigDecimal LEAST_FACTOR = new BigDecimal("0.3");

    private final String range;

    RuleName(String range) {
        this.range = range;
    }

    /** Whether the law allows this value. */
    public abstract boolean allows(BigDecimal value);

    /** The allowed values, for people. */
    public String range() {
        return range;
    }
}
