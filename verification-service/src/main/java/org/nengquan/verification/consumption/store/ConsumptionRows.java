package org.nengquan.verification.consumption.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.nengquan.verification.consumption.domain.ConsumptionReport;
import org.nengquan.verification.consumption.domain.ConsumptionState;
import org.nengquan.verification.consumption.domain.Finding;
import org.nengquan.verification.energy.domain.EnergyReport;

/** Rows of {@code consumption_report}, with the energy reports that they point at. */
final class ConsumptionRows {

    static final String COLUMNS = "id, number, uscc, region_code, report_year, verifier_uscc, declared_id, declared_on,"
            + " declared_by, state, verified_id, report_sha256, verified_on, verified_by, return_reason, accepted_on,"
            + " accepted_by";

    private ConsumptionRows() {}

    /** The energy reports that the rows point at. */
    static List<UUID> energyOf(List<Object[]> rows) {
        return rows.stream()
                .flatMap(row -> Stream.of((UUID) row[6], (UUID) row[10]))
                .filter(Objects::nonNull)
                .toList();
    }

    static ConsumptionReport toDomain(Object[] row, Map<UUID, EnergyReport> energy) {
        return new ConsumptionReport(
                (UUID) row[0],
                (String) row[1],
                new ConsumptionReport.Unit((String) row[2], (String) row[3]),
                ((Number) row[4]).intValue(),
                (String) row[5],
                new ConsumptionReport.Declared(
                        Objects.requireNonNull(energy.get((UUID) row[6])), (LocalDate) row[7], (String) row[8]),
                state(row, energy));
    }

    private static ConsumptionState state(Object[] row, Map<UUID, EnergyReport> energy) {
        return switch ((String) row[9]) {
            case "REPORTED" -> new ConsumptionState.Reported();
            case "VERIFIED" -> new ConsumptionState.Verified(finding(row, energy));
            case "RETURNED" -> new ConsumptionState.Returned(finding(row, energy), (String) row[14]);
            case "ACCEPTED" ->
                new ConsumptionState.Accepted(finding(row, energy), (LocalDate) row[15], (String) row[16]);
            default -> throw new IllegalStateException("no state of a yearly report: " + row[9]);
        };
    }

    private static Finding finding(Object[] row, Map<UUID, EnergyReport> energy) {
        return new Finding(
                Objects.requireNonNull(energy.get((UUID) row[10])), (String) row[11], (LocalDate) row[12], (String)
                        row[13]);
    }
}
