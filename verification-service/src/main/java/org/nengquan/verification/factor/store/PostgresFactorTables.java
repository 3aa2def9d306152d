package org.nengquan.verification.factor.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.nengquan.outbox.Sql;
import org.nengquan.verification.factor.app.FactorTables;
import org.nengquan.verification.factor.domain.ConversionParameters;
import org.nengquan.verification.factor.domain.EnergyFactor;
import org.nengquan.verification.factor.domain.FactorTable;

@ApplicationScoped
class PostgresFactorTables implements FactorTables {

    private static final String IN_FORCE = """
            select distinct on (code) %s from energy_factor where effective_from <= $1
            order by code, effective_from desc
            """.formatted(FactorRow.COLUMNS);
    private static final String HISTORY =
            "select %s from energy_factor order by code, effective_from".formatted(FactorRow.COLUMNS);
    private static final String PARAMETERS = """
            select distinct on (name) name, value from rule_parameter
            where state = 'APPROVED' and effective_from <= $1 order by name, effective_from desc
            """;

    @Override
    public Uni<FactorTable> inForce(LocalDate on) {
        return Sql.select(IN_FORCE, on)
                .map(FactorRow::factors)
                .flatMap(factors -> parameters(on).map(parameters -> new FactorTable(on, factors, parameters)));
    }

    @Override
    public Uni<List<EnergyFactor>> history() {
        return Sql.select(HISTORY).map(FactorRow::factors);
    }

    private static Uni<ConversionParameters> parameters(LocalDate on) {
        return Sql.select(PARAMETERS, on).map(FactorRow::parameters);
    }
}
