package org.nengquan.verification.factor.domain;

/** How electricity is turned into standard coal: the law of Henan does not say, so a dated parameter does. */
public enum ElectricityBasis {
    /** 当量值: the heat in the electricity itself, 0.1229 kgce/kWh. */
    CALORIFIC("ELECTRICITY_CALORIFIC"),
    /** 等价值: the coal that power plants burnt for it the year before; no fixed figure. */
    EQUIVALENT("ELECTRICITY_EQUIVALENT");

    private final String factorCode;

    ElectricityBasis(String factorCode) {
        this.factorCode = factorCode;
    }

    /** The row of the factor table that this basis uses. */
    public String factorCode() {
        return factorCode;
    }
}
