package org.nengquan.verification.energy.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nengquan.verification.energy.domain.EnergyAccount;
import org.nengquan.verification.energy.domain.EnergyLine;
import org.nengquan.verification.energy.domain.EnergyReport;
import org.nengquan.verification.energy.domain.EnergyUse;
import org.nengquan.verification.factor.domain.ChosenFactor;
import org.nengquan.verification.factor.domain.EnergyFactor;

/** Puts reports together again from their lines and the factor rows that these point to. */
final class ReportRows {

    private record FactorKey(String code, LocalDate from) {}

    private final Map<FactorKey, EnergyFactor> factors;

    ReportRows(List<EnergyFactor> history) {
        this.factors = history.stream()
                .collect(Collectors.toMap(row -> new FactorKey(row.code(), row.effectiveFrom()), Function.identity()));
    }

    /** One row for each line, those of a report together and in order. */
    Map<UUID, EnergyReport> reports(List<Object[]> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> (UUID) row[0])).values().stream()
                .map(this::report)
                .collect(Collectors.toMap(EnergyReport::id, Function.identity()));
    }

    private EnergyReport report(List<Object[]> rows) {
        var first = rows.getFirst();
        var lines = rows.stream().map(this::line).toList();
        return new EnergyReport((UUID) first[0], (LocalDate) first[1], decimal(first[2]), new EnergyAccount(lines));
    }

    private EnergyLine line(Object[] row) {
        var code = (String) row[3];
        var factor = Objects.requireNonNull(factors.get(new FactorKey(code, (LocalDate) row[4])), code);
        var lowHeat = decimalOrNull(row[6]);
        return new EnergyLine(
                new EnergyUse(code, decimal(row[5]), lowHeat),
                new ChosenFactor(factor, decimal(row[7]), lowHeat, (String) row[8]));
    }

    private static BigDecimal decimal(Object column) {
        return new BigDecimal(column.toString());
    }

    private static @Nullable BigDecimal decimalOrNull(@Nullable Object column) {
        return column == null ? null : decimal(column);
    }
}
