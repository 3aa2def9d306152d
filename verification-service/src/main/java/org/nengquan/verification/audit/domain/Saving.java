package org.nengquan.verification.audit.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.verification.energy.domain.EnergyReport;
import org.nengquan.verification.energy.domain.Instrument;
import org.nengquan.verification.factor.domain.Decimals;
import org.nengquan.verification.law.domain.Article;

/**
 * The saving of a technical measure, GB/T 13234-2018: ΔE_t = (e_before − e_after) × P_after.
 *
 * <p>A positive figure is a saving (the standard writes it negative). Computed as (E_before × P_after − E_after ×
 * P_before) ÷ P_before, so that the only division comes last and its floor to six decimals has the same whole part as
 * the exact quotient: a saving of exactly 200 never becomes 199.
 *
 * @param tce saving of energy without coal, tce, rounded down at the sixth decimal; may be negative
 * @param coalTonnes saving of coal, physical tonnes, likewise
 * @param counted the one of both that the instrument counts
 * @param quantity whole units to be confirmed: {@code counted} rounded down, never above the filed base
 * @param arithmetic the computation with its figures
 */
public record Saving(BigDecimal tce, BigDecimal coalTonnes, BigDecimal counted, long quantity, String arithmetic) {

    /** The formula as the standard has it, for receipts. */
    public static final String FORMULA = "ΔE_t = (e_before − e_after) × P_after (GB/T 13234-2018)";

    private static final int DECIMALS = 6;

    /** The saving between two periods, or a refusal where it does not reach one whole unit. */
    public static Outcome<Saving> between(EnergyReport before, EnergyReport after, Instrument instrument) {
        var tce = difference(before, after, Instrument.ENERGY);
        var coal = difference(before, after, Instrument.COAL);
        var counted = instrument == Instrument.ENERGY ? tce : coal;
        var figures = figures(before, after, instrument) + " = " + Decimals.text(counted) + " " + instrument.unit();
        if (counted.compareTo(BigDecimal.ONE) < 0) {
            return Outcome.refused(nothingSaved(instrument, counted, figures));
        }
        var base = before.account().counted(instrument);
        var quantity = counted.min(base).setScale(0, RoundingMode.DOWN).longValueExact();
        var arithmetic =
                "%s; min(⌊%s⌋, ⌊%s⌋) = %d".formatted(figures, Decimals.text(counted), Decimals.text(base), quantity);
        return Outcome.done(new Saving(tce, coal, counted, quantity, arithmetic));
    }

    private static BigDecimal difference(EnergyReport before, EnergyReport after, Instrument instrument) {
        var used = before.account().counted(instrument).multiply(after.output());
        var nowUsed = after.account().counted(instrument).multiply(before.output());
        return used.subtract(nowUsed).divide(before.output(), DECIMALS, RoundingMode.FLOOR);
    }

    private static String figures(EnergyReport before, EnergyReport after, Instrument instrument) {
        return "(%s ÷ %s − %s ÷ %s) × %s"
                .formatted(
                        Decimals.text(before.account().counted(instrument)),
                        Decimals.text(before.output()),
                        Decimals.text(after.account().counted(instrument)),
                        Decimals.text(after.output()),
                        Decimals.text(after.output()));
    }

    private static Refusal nothingSaved(Instrument instrument, BigDecimal counted, String figures) {
        return Article.SAVING
                .refuses("no-saving")
                .input("instrument", instrument)
                .input("saving", Decimals.text(counted) + " " + instrument.unit())
                .arithmetic(figures + " < 1")
                .title("改造后未形成可确权的节约量", "The works have saved nothing that could be confirmed")
                .remedy(
                        "节约量须不少于一个单位(1 吨标准煤或 1 吨);请核对改造后数据",
                        "At least one whole unit has to be saved; check the figures")
                .build();
    }
}
