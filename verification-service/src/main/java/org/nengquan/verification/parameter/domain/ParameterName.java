package org.nengquan.verification.parameter.domain;

import java.math.BigDecimal;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The rule parameters of this service, each with what it may be set to. */
public enum ParameterName {
    /** {@code CALORIFIC} (当量值) or {@code EQUIVALENT} (等价值). */
    ELECTRICITY_BASIS(value -> value.equals("CALORIFIC") || value.equals("EQUIVALENT")),
    /** kgce/kWh of the equivalent basis, between 0.1 and 1. */
    ELECTRICITY_EQUIVALENT_FACTOR(between("0.1", "1")),
    /** kJ in one kgce; 29 307.6, or 29 271.2 in older texts. */
    STANDARD_COAL_HEAT(between("29000", "30000")),
    /** How far a measured heat value may lie outside the table's, as a share. */
    HEAT_VALUE_TOLERANCE(between("0", "0.9"));

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");

    private final Predicate<String> lawful;

    ParameterName(Predicate<String> lawful) {
        this.lawful = lawful;
    }

    /** Whether the parameter may have this value at all. */
    public boolean allows(String value) {
        return lawful.test(value);
    }

    private static Predicate<String> between(String least, String most) {
        return value -> DECIMAL.matcher(value).matches()
                && new BigDecimal(value).compareTo(new BigDecimal(least)) >= 0
                && new BigDecimal(value).compareTo(new BigDecimal(most)) <= 0;
    }
}
