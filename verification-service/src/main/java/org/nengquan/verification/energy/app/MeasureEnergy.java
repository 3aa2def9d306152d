package org.nengquan.verification.energy.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.nengquan.intake.Ids;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.verification.energy.domain.EnergyAccount;
import org.nengquan.verification.energy.domain.EnergyReport;
import org.nengquan.verification.factor.app.FactorTables;

/** Computes what was declared with the factor table of a day. Nothing is stored yet. */
@ApplicationScoped
public class MeasureEnergy {

    private final FactorTables tables;
    private final Ids ids;

    MeasureEnergy(FactorTables tables, Ids ids) {
        this.tables = tables;
        this.ids = ids;
    }

    public Uni<Outcome<EnergyReport>> measure(DeclaredEnergy declared, LocalDate factorsOn) {
        return tables.inForce(factorsOn)
                .map(table -> EnergyAccount.of(declared.uses(), table))
                .map(outcome ->
                        outcome.map(account -> new EnergyReport(ids.next(), factorsOn, declared.output(), account)));
    }
}
