package org.nengquan.verification.energy.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.nengquan.outbox.Sql;
import org.nengquan.verification.energy.app.EnergyReports;
import org.nengquan.verification.energy.domain.EnergyLine;
import org.nengquan.verification.energy.domain.EnergyReport;
import org.nengquan.verification.factor.app.FactorTables;

/** Two statements for any number of lines, one of them for any number of reports. */
@ApplicationScoped
class PostgresEnergyReports implements EnergyReports {

    private static final String KEEP_REPORT =
            "insert into energy_report (id, factors_on, output, energy_tce, coal_t) values ($1, $2, $3, $4, $5)";
    private static final String KEEP_LINES = """
            insert into energy_line (report_id, position, energy_code, factor_from, amount, low_heat, factor, derivation)
            select $1, position, energy_code, factor_from, amount, low_heat, factor, derivation
            from unnest($2::int[], $3::text[], $4::date[], $5::numeric[], $6::numeric[], $7::numeric[], $8::text[])
                 as line (position, energy_code, factor_from, amount, low_heat, factor, derivation)
            """;
    private static final String FIND = """
            select r.id, r.factors_on, r.output,
                   l.energy_code, l.factor_from, l.amount, l.low_heat, l.factor, l.derivation
            from energy_report r join energy_line l on l.report_id = r.id
            where r.id = any ($1) order by r.id, l.position
            """;

    private final FactorTables tables;

    PostgresEnergyReports(FactorTables tables) {
        this.tables = tables;
    }

    @Override
    public Uni<Void> keep(EnergyReport report) {
        var account = report.account();
        return Sql.update(
                        KEEP_REPORT,
                        report.id(),
                        report.factorsOn(),
                        report.output(),
                        account.energyTce(),
                        account.coalTonnes())
                .chain(() -> keepLines(report.id(), account.lines()))
                .replaceWithVoid();
    }

    private static Uni<Integer> keepLines(UUID report, List<EnergyLine> lines) {
        return Sql.update(
                KEEP_LINES,
                report,
                IntStream.range(0, lines.size()).boxed().toArray(Integer[]::new),
                column(lines, line -> line.factor().row().code()).toArray(String[]::new),
                column(lines, line -> line.factor().row().effectiveFrom()).toArray(LocalDate[]::new),
                column(lines, line -> line.use().amount()).toArray(BigDecimal[]::new),
                lines.stream().map(line -> line.use().lowHeat()).toArray(BigDecimal[]::new),
                column(lines, line -> line.factor().value()).toArray(BigDecimal[]::new),
                column(lines, line -> line.factor().derivation()).toArray(String[]::new));
    }

    private static <T> List<T> column(List<EnergyLine> lines, Function<EnergyLine, T> value) {
        return lines.stream().map(value).toList();
    }

    @Override
    public Uni<Map<UUID, EnergyReport>> find(Collection<UUID> ids) {
        return tables.history()
                .flatMap(history -> Sql.select(FIND, (Object) ids.toArray(UUID[]::new))
                        .map(rows -> new ReportRows(history).reports(rows)));
    }
}
