package org.nengquan.verification.factor.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.nengquan.problem.domain.Outcome;

/**
 * The coal-equivalent factors in force on one day.
 *
 * <p>GB/T 2589: a measured low heat value comes first, the table's figure only where nothing was measured, and never
 * where the table gives a range. The factor of a measured value is that value ÷ the heat of one kgce, to six decimals,
 * half to even (GB/T 8170), so that a receipt shows the very figure that was used.
 */
public final class FactorTable {

    /** What a unit may write for electricity, whatever the basis. */
    public static final String ELECTRICITY = "ELECTRICITY";

    private static final int MEASURED_DECIMALS = 6;

    private final LocalDate on;
    private final SequencedMap<String, EnergyFactor> rows = new LinkedHashMap<>();
    private final ConversionParameters parameters;

    /**
     * Lays the rows out.
     *
     * @param rows at most one for each code
     */
    public FactorTable(LocalDate on, Collection<EnergyFactor> rows, ConversionParameters parameters) {
        this.on = on;
        this.parameters = parameters;
        rows.forEach(row -> this.rows.put(row.code(), row));
    }

    public LocalDate on() {
        return on;
    }

    public Collection<EnergyFactor> rows() {
        return rows.sequencedValues();
    }

    public ConversionParameters parameters() {
        return parameters;
    }

    /**
     * The factor for one line of consumption, or why there is none.
     *
     * @param measuredLowHeat kJ per amount unit, or null where nothing was measured
     */
    public Outcome<ChosenFactor> choose(String code, @Nullable BigDecimal measuredLowHeat) {
        var basis = parameters.basis();
        var row = Optional.ofNullable(rows.get(ELECTRICITY.equals(code) ? basis.factorCode() : code));
        if (row.isEmpty()) {
            return Outcome.refused(FactorRefusals.unknown(code, on));
        }
        return choose(row.get(), measuredLowHeat);
    }

    private Outcome<ChosenFactor> choose(EnergyFactor row, @Nullable BigDecimal measuredLowHeat) {
        var basis = parameters.basis();
        if (row.carrier() == Carrier.ELECTRICITY && !basis.factorCode().equals(row.code())) {
            return Outcome.refused(FactorRefusals.wrongBasis(row.code(), basis));
        }
        return measuredLowHeat == null ? tabulated(row) : measured(row, measuredLowHeat);
    }

    private Outcome<ChosenFactor> tabulated(EnergyFactor row) {
        var figure = row.factor();
        if (figure != null && !figure.isOneFigure()) {
            return Outcome.refused(FactorRefusals.heatMissing(row));
        }
        return Optional.ofNullable(figure)
                .map(Span::least)
                .or(parameters::equivalent)
                .map(value -> Outcome.done(ChosenFactor.fromTable(row, value)))
                .orElseGet(() -> Outcome.refused(FactorRefusals.notSet(row)));
    }

    private Outcome<ChosenFactor> measured(EnergyFactor row, BigDecimal lowHeat) {
        if (!row.isMeasurable()) {
            return Outcome.refused(FactorRefusals.heatNotMeasurable(row, lowHeat));
        }
        var expected = Objects.requireNonNull(row.lowHeat());
        if (!expected.holds(lowHeat, parameters.heatTolerance())) {
            return Outcome.refused(FactorRefusals.heatImplausible(row, lowHeat, parameters.heatTolerance()));
        }
        var value = lowHeat.divide(parameters.standardCoalHeat(), MEASURED_DECIMALS, RoundingMode.HALF_EVEN);
        var derivation = "%s kJ/%s ÷ %s kJ/kgce = %s %s"
                .formatted(
                        Decimals.text(lowHeat),
                        row.amountUnit(),
                        Decimals.text(parameters.standardCoalHeat()),
                        Decimals.text(value),
                        row.factorUnit());
        return Outcome.done(new ChosenFactor(row, value, lowHeat, derivation));
    }
}
