package org.nengquan.registry.rule.domain;

import java.math.BigDecimal;
import java.util.function.Predicate;
import org.nengquan.registry.quota.domain.Category;

/** The parameters that the law leaves to be set by date, and the values it allows for them. */
public enum RuleName {
    /** B of 办法§14: 0.3 ≤ B ≤ 1, initially 0.3, without a unit. */
    ADJUSTMENT_FACTOR_B("0.3 ≤ B ≤ 1", between("0.3", "1")),
    /** 全省平均工业增加值能耗 of 办法§14, in tce per 10 000 yuan. */
    PROVINCIAL_AVERAGE_ENERGY_PER_ADDED_VALUE("> 0", value -> value.signum() > 0),
    /** Years after the vintage in which provincial units may be used; 0 for ever (AMB-01). */
    VALIDITY_YEARS_PROVINCIAL("0, 1 … 30", whole(0, 30)),
    /** The same for a city's units. */
    VALIDITY_YEARS_LOCAL("0, 1 … 30", whole(0, 30)),
    /** The same for units issued to projects. */
    VALIDITY_YEARS_PROJECT("0, 1 … 30", whole(0, 30)),
    /** The same for units of confirmed savings. */
    VALIDITY_YEARS_VOLUNTARY("0, 1 … 30", whole(0, 30)),
    /** When units of a project count as used up: 1 on its completion, 2 as soon as they are bound (AMB-02). */
    PROJECT_UNITS_USED_UP_ON("1 | 2", whole(1, 2)),
    /** Calendar days within which an entry may be reversed. */
    REVERSAL_DAYS("0, 1 … 365", whole(0, 365)),
    /** Trading days that pass before a transfer to a recipient who is not trusted. */
    COOLING_DAYS("0, 1 … 60", whole(0, 60)),
    /** Years within which a project's works begin (办法§20). */
    CONSTRUCTION_YEARS("1 … 5", whole(1, 5)),
    /** What starts the two years: 1 the first delivery for the project, 2 the first binding (AMB-06). */
    CONSTRUCTION_CLOCK_STARTS_ON("1 | 2", whole(1, 2)),
    /** The share of a year's allocation issued before verification. */
    PRE_ISSUE_SHARE("0 < x ≤ 1", between("0.0001", "1")),
    /** The lowest multiple of the average price at which missing units are fined. */
    FINE_MULTIPLE_LEAST("1 … 10", between("1", "10")),
    /** The highest such multiple. */
    FINE_MULTIPLE_MOST("1 … 10", between("1", "10")),
    /** Calendar days in which a unit that entered carbon trading may still sell (AMB-11). */
    ETS_EXIT_DAYS("0, 1 … 366", whole(0, 366));

    private final String range;
    private final Predicate<BigDecimal> allowed;

    RuleName(String range, Predicate<BigDecimal> allowed) {
        this.range = range;
        this.allowed = allowed;
    }

    /** The validity of units of this category. */
    public static RuleName validityOf(Category category) {
        return switch (category) {
            case PROVINCIAL -> VALIDITY_YEARS_PROVINCIAL;
            case LOCAL -> VALIDITY_YEARS_LOCAL;
            case PROJECT -> VALIDITY_YEARS_PROJECT;
            case VOLUNTARY -> VALIDITY_YEARS_VOLUNTARY;
        };
    }

    private static Predicate<BigDecimal> between(String least, String most) {
        return value -> value.compareTo(new BigDecimal(least)) >= 0 && value.compareTo(new BigDecimal(most)) <= 0;
    }

    private static Predicate<BigDecimal> whole(int least, int most) {
        return value -> value.stripTrailingZeros().scale() <= 0
                && value.compareTo(BigDecimal.valueOf(least)) >= 0
                && value.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    /** Whether the law allows this value. */
    public boolean allows(BigDecimal value) {
        return allowed.test(value);
    }

    /** The allowed values, for people. */
    public String range() {
        return range;
    }
}
