package org.nengquan.verification.energy.domain;

import java.math.BigDecimal;
import org.nengquan.verification.factor.domain.ChosenFactor;
import org.nengquan.verification.factor.domain.Decimals;

/**
 * One computed line: the use, the factor chosen for it, and both results, exact.
 *
 * <p>Coal is also turned into tce, because the total of a unit includes it; it is never counted by the energy
 * instrument, and no other energy by the coal instrument.
 */
public record EnergyLine(EnergyUse use, ChosenFactor factor) {

    private static final int THOUSAND = 3;

    /** Standard coal, tce = amount × factor ÷ 1000, without rounding. */
    public BigDecimal tce() {
        return use.amount().multiply(factor.value()).movePointLeft(THOUSAND);
    }

    /** What the energy instrument counts, tce: nothing for coal. */
    public BigDecimal countedTce() {
        return isCoal() ? BigDecimal.ZERO : tce();
    }

    /** What the coal instrument counts, physical tonnes = kg ÷ 1000: nothing for anything but coal. */
    public BigDecimal countedCoal() {
        return isCoal() ? use.amount().movePointLeft(THOUSAND) : BigDecimal.ZERO;
    }

    public boolean isCoal() {
        return factor.row().carrier().isCoal();
    }

    /** The line written out so that anyone can recompute it. */
    public Receipt receipt() {
        return Receipt.of(this);
    }

    String formula() {
        var unit = factor.row().amountUnit();
        var amount = Decimals.text(use.amount());
        var conversion = "%s %s × %s %s ÷ 1000 = %s tce"
                .formatted(
                        amount,
                        unit,
                        Decimals.text(factor.value()),
                        factor.row().factorUnit(),
                        Decimals.text(tce()));
        var derived = factor.derivation().isEmpty() ? conversion : factor.derivation() + "; " + conversion;
        return isCoal() ? derived + "; %s kg ÷ 1000 = %s t".formatted(amount, Decimals.text(countedCoal())) : derived;
    }
}
