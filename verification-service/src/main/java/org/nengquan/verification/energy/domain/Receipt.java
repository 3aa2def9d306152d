package org.nengquan.verification.energy.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nengquan.verification.factor.domain.Decimals;
import org.nengquan.verification.factor.domain.FactorStatus;

/**
 * The proof of one line, in exact decimals: with it and a pencil anyone gets the same figure.
 *
 * @param countedBy the instrument that counts this line
 * @param lowHeatKjPerUnit the measured heat value that decided, or null
 * @param standard the factor's standard with its edition
 */
public record Receipt(
        String energyCode,
        String energyName,
        String amount,
        String amountUnit,
        String factor,
        String factorUnit,
        @Nullable String lowHeatKjPerUnit,
        String standard,
        String table,
        FactorStatus status,
        String formula,
        String tce,
        String coalT,
        Instrument countedBy) {

    static Receipt of(EnergyLine line) {
        var row = line.factor().row();
        return new Receipt(
                row.code(),
                row.name(),
                Decimals.text(line.use().amount()),
                row.amountUnit(),
                Decimals.text(line.factor().value()),
                row.factorUnit(),
                textOrNull(line.factor().lowHeat()),
                row.citation().standard(),
                row.citation().table(),
                row.citation().status(),
                line.formula(),
                Decimals.text(line.tce()),
                Decimals.text(line.countedCoal()),
                line.isCoal() ? Instrument.COAL : Instrument.ENERGY);
    }

    private static @Nullable String textOrNull(@Nullable BigDecimal value) {
        return value == null ? null : Decimals.text(value);
    }
}
