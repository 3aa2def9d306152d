package org.nengquan.verification.integrity.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.verification.audit.domain.Audit;
import org.nengquan.verification.audit.domain.Saving;
import org.nengquan.verification.baseline.domain.Baseline;
import org.nengquan.verification.energy.domain.EnergyAccount;
import org.nengquan.verification.energy.domain.EnergyLine;
import org.nengquan.verification.energy.domain.EnergyReport;
import org.nengquan.verification.energy.domain.EnergyUse;
import org.nengquan.verification.factor.domain.FactorTable;

/** Computes again, from the stored inputs and the factor table of the day, what was computed once. */
public final class Recomputation {

    private Recomputation() {}

    /** The report computed afresh; empty where the table of its day no longer yields a figure. */
    public static Optional<EnergyReport> of(EnergyReport stored, FactorTable table) {
        List<EnergyUse> uses =
                stored.account().lines().stream().map(EnergyLine::use).toList();
        return EnergyAccount.of(uses, table) instanceof Outcome.Done<EnergyAccount>(EnergyAccount account)
                ? Optional.of(new EnergyReport(stored.id(), stored.factorsOn(), stored.output(), account))
                : Optional.empty();
    }

    /** Whether a base period's energy is what its inputs yield. */
    public static boolean holds(Baseline baseline, FactorTable table) {
        return of(baseline.before(), table)
                .filter(again -> same(again, baseline.before()))
                .isPresent();
    }

    /** Whether an audit's energy and saving are what its inputs and those of its base period yield. */
    public static boolean holds(Audit audit, Baseline baseline, FactorTable table) {
        var before = of(baseline.before(), table);
        var after = of(audit.after(), table).filter(again -> same(again, audit.after()));
        return before.isPresent()
                && after.isPresent()
                && Saving.between(before.get(), after.get(), audit.instrument())
                        instanceof Outcome.Done<Saving>(Saving again)
                && same(again, audit.saving());
    }

    private static boolean same(EnergyReport one, EnergyReport other) {
        return same(one.account().energyTce(), other.account().energyTce())
                && same(one.account().coalTonnes(), other.account().coalTonnes());
    }

    private static boolean same(Saving one, Saving other) {
        return one.quantity() == other.quantity()
                && same(one.tce(), other.tce())
                && same(one.coalTonnes(), other.coalTonnes());
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }
}
