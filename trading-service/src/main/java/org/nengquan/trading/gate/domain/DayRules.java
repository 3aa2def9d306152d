package org.nengquan.trading.gate.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.nengquan.trading.instrument.domain.Instrument;

/**
 * The figures in force on one trading day. Read once when the day opens: a rule does not change while the market is
 * open.
 */
public record DayRules(
        LocalDate businessDate,
        Parameter priceLimitPercent,
        Parameter tickFen,
        Parameter lot,
        Parameter firstCloseEnergyFen,
        Parameter firstCloseCoalFen,
        Parameter eitherTargetBarsSeller) {

    /** The rules of that date; empty if a figure has no value yet, for then nobody may trade. */
    public static Optional<DayRules> on(LocalDate date, Parameters parameters) {
        for (ParameterName name : ParameterName.values()) {
            if (parameters.on(name, date).isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(new DayRules(
                date,
                parameters.on(ParameterName.LISTING_PRICE_LIMIT_PERCENT, date).orElseThrow(),
                parameters.on(ParameterName.TICK_FEN, date).orElseThrow(),
                parameters.on(ParameterName.LOT, date).orElseThrow(),
                parameters.on(ParameterName.FIRST_CLOSE_ENERGY_FEN, date).orElseThrow(),
                parameters.on(ParameterName.FIRST_CLOSE_COAL_FEN, date).orElseThrow(),
                parameters.on(ParameterName.EITHER_TARGET_BARS_SELLER, date).orElseThrow()));
    }

    /** The reference price before the first trade (办法§14). */
    public long firstCloseFen(Instrument instrument) {
        return (instrument == Instrument.ENERGY ? firstCloseEnergyFen : firstCloseCoalFen).value();
    }
}
