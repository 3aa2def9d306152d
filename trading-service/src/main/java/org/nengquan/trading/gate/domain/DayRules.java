package org.nengquan.trading.gate.domain;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.instrument.domain.Instrument;

/**
 * The figures in force on one trading day. Read once when the day opens: a rule does not change while the market is
 * open.
 */
public record DayRules(LocalDate businessDate, Map<ParameterName, Parameter> figures) {

    /** The rules of that date; empty if a figure without which nobody may trade has no value yet. */
    public static Optional<DayRules> on(LocalDate date, Parameters parameters) {
        var figures = new EnumMap<ParameterName, Parameter>(ParameterName.class);
        for (ParameterName name : ParameterName.values()) {
            parameters.on(name, date).ifPresent(figure -> figures.put(name, figure));
        }
        boolean complete = figures.keySet().containsAll(ParameterName.NEEDED_TO_OPEN);
        return complete ? Optional.of(new DayRules(date, figures)) : Optional.empty();
    }

    /** The same rules with another value of one figure. */
    public DayRules with(Parameter figure) {
        var changed = new EnumMap<>(figures);
        changed.put(figure.name(), figure);
        return new DayRules(businessDate, changed);
    }

    /** The figure; null if it has no value yet. */
    public @Nullable Parameter find(ParameterName name) {
        return figures.get(name);
    }

    /** A figure without which the day does not open. */
    public Parameter figure(ParameterName name) {
        return Objects.requireNonNull(figures.get(name), "a day opens only with this figure");
    }

    public Parameter priceLimitPercent() {
        return figure(ParameterName.LISTING_PRICE_LIMIT_PERCENT);
    }

    public Parameter tickFen() {
        return figure(ParameterName.TICK_FEN);
    }

    public Parameter lot() {
        return figure(ParameterName.LOT);
    }

    public Parameter eitherTargetBarsSeller() {
        return figure(ParameterName.EITHER_TARGET_BARS_SELLER);
    }

    /** The reference price before the first trade (办法§14). */
    public long firstCloseFen(Instrument instrument) {
        return figure(
                        instrument == Instrument.ENERGY
                                ? ParameterName.FIRST_CLOSE_ENERGY_FEN
                                : ParameterName.FIRST_CLOSE_COAL_FEN)
                .value();
    }
}
