package org.nengquan.verification.factor.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nengquan.verification.factor.domain.Carrier;
import org.nengquan.verification.factor.domain.Citation;
import org.nengquan.verification.factor.domain.ConversionParameters;
import org.nengquan.verification.factor.domain.ElectricityBasis;
import org.nengquan.verification.factor.domain.EnergyFactor;
import org.nengquan.verification.factor.domain.FactorStatus;
import org.nengquan.verification.factor.domain.Span;

/** Reads rows of {@code energy_factor} and {@code rule_parameter}. */
final class FactorRow {

    static final String COLUMNS = """
            code, name, carrier, amount_unit, factor_min, factor_max, low_heat_kj_min, low_heat_kj_max,
            standard, table_name, status, note, effective_from
            """;

    private FactorRow() {}

    static List<EnergyFactor> factors(List<Object[]> rows) {
        return rows.stream().map(FactorRow::factor).toList();
    }

    private static EnergyFactor factor(Object[] row) {
        return new EnergyFactor(
                (String) row[0],
                (String) row[1],
                Carrier.valueOf((String) row[2]),
                (String) row[3],
                span(row[4], row[5]),
                span(row[6], row[7]),
                new Citation(
                        (String) row[8], (String) row[9], FactorStatus.valueOf((String) row[10]), (String) row[11]),
                (LocalDate) row[12]);
    }

    private static @Nullable Span span(@Nullable Object least, @Nullable Object most) {
        return least == null || most == null ? null : new Span(decimal(least), decimal(most));
    }

    static ConversionParameters parameters(List<Object[]> rows) {
        Map<String, String> values =
                rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
        return new ConversionParameters(
                ElectricityBasis.valueOf(required(values, "ELECTRICITY_BASIS")),
                Optional.ofNullable(values.get("ELECTRICITY_EQUIVALENT_FACTOR"))
                        .map(BigDecimal::new)
                        .orElse(null),
                new BigDecimal(required(values, "STANDARD_COAL_HEAT")),
                new BigDecimal(required(values, "HEAT_VALUE_TOLERANCE")));
    }

    private static String required(Map<String, String> values, String name) {
        return Optional.ofNullable(values.get(name))
                .orElseThrow(() -> new IllegalStateException("no value of the rule parameter is in force: " + name));
    }

    private static BigDecimal decimal(Object column) {
        return new BigDecimal(column.toString());
    }
}
