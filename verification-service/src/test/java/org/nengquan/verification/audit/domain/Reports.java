package org.nengquan.verification.audit.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.verification.energy.domain.EnergyAccount;
import org.nengquan.verification.energy.domain.EnergyReport;
import org.nengquan.verification.energy.domain.EnergyUse;
import org.nengquan.verification.factor.domain.Gbt2589;

/** Energy reports for tests. */
public final class Reports {

    private Reports() {}

    /** A period that burnt so many kg of fuel oil or coal for so much output. */
    public static EnergyReport of(String code, String kilograms, String output) {
        return of(List.of(new EnergyUse(code, new BigDecimal(kilograms), null)), output);
    }

    public static EnergyReport of(List<EnergyUse> uses, String output) {
        var account = (Outcome.Done<EnergyAccount>) EnergyAccount.of(uses, Gbt2589.table());
        return new EnergyReport(new UUID(0, 1), Gbt2589.DAY, new BigDecimal(output), account.value());
    }
}
