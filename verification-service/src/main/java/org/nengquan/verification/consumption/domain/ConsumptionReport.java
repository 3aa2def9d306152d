package org.nengquan.verification.consumption.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.nengquan.verification.energy.domain.EnergyReport;

/**
 * What one unit consumed in one calendar year. There is one report of a unit and a year.
 *
 * @param number readable, on every paper about it
 * @param unit whose consumption
 * @param year the calendar year, which is over
 * @param verifierUscc the third-party body that the unit has commissioned
 * @param declared as the unit reports it
 */
public record ConsumptionReport(
        UUID id, String number, Unit unit, int year, String verifierUscc, Declared declared, ConsumptionState state) {

    /** Whose consumption, and the region whose city accepts it. */
    public record Unit(String uscc, String regionCode) {}

    /** Consumption and output as the unit reports them, on which business date and by whom. */
    public record Declared(EnergyReport energy, LocalDate on, String by) {}

    public ConsumptionReport in(ConsumptionState next) {
        return new ConsumptionReport(id, number, unit, year, verifierUscc, declared, next);
    }
}
