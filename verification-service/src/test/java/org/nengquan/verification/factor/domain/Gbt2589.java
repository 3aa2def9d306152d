package org.nengquan.verification.factor.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The factor table as it was received (energy-factors-gbt2589-2020.csv), read without the database. */
public final class Gbt2589 {

    public static final LocalDate DAY = LocalDate.of(2022, 7, 1);
    private static final Set<String> COAL = Set.of("RAW_COAL", "CLEANED_COAL", "MIDDLINGS", "SLIME", "GANGUE");

    private Gbt2589() {}

    /** One line of the file, as text. */
    public record Line(String code, String unit, String factor, String least, String most, String status) {}

    public static FactorTable table() {
        return table(ElectricityBasis.CALORIFIC, null);
    }

    public static FactorTable table(ElectricityBasis basis, @Nullable String equivalent) {
        var parameters = new ConversionParameters(
                basis,
                equivalent == null ? null : new BigDecimal(equivalent),
                new BigDecimal("29307.6"),
                new BigDecimal("0.3"));
        return new FactorTable(DAY, lines().stream().map(Gbt2589::factor).toList(), parameters);
    }

    public static List<Line> lines() {
        var file = Gbt2589.class.getResourceAsStream("/energy-factors-gbt2589-2020.csv");
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(Gbt2589::line).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String text) {
        var cells = text.split(",", -1);
        return new Line(cells[0], cells[2], cells[3], cells[4], cells[5], cells[6]);
    }

    private static EnergyFactor factor(Line line) {
        var ends = line.factor().split("-");
        return new EnergyFactor(
                line.code(),
                line.code(),
                carrier(line.code()),
                line.unit().split("/")[1],
                line.factor().isEmpty() ? null : span(ends[0], ends[ends.length - 1]),
                line.least().isEmpty() ? null : span(line.least(), line.most()),
                new Citation("GB/T 2589-2020", "A", FactorStatus.CONFIRMED, ""),
                LocalDate.of(2021, 4, 1));
    }

    private static Span span(String least, String most) {
        return new Span(new BigDecimal(least), new BigDecimal(most));
    }

    public static Carrier carrier(String code) {
        if (COAL.contains(code)) {
            return Carrier.COAL;
        }
        if (code.startsWith("ELECTRICITY")) {
            return Carrier.ELECTRICITY;
        }
        return code.equals("HEAT") ? Carrier.HEAT : Carrier.FUEL;
    }
}
