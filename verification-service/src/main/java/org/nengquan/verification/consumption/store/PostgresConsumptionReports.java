package org.nengquan.verification.consumption.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.outbox.Sql;
import org.nengquan.verification.consumption.app.ConsumptionReports;
import org.nengquan.verification.consumption.domain.ConsumptionReport;
import org.nengquan.verification.consumption.domain.ConsumptionState;
import org.nengquan.verification.consumption.domain.ConsumptionState.Accepted;
import org.nengquan.verification.consumption.domain.ConsumptionState.Returned;
import org.nengquan.verification.consumption.domain.Finding;
import org.nengquan.verification.energy.app.EnergyReports;
import org.nengquan.verification.listing.domain.Sight;
import org.nengquan.verification.listing.domain.Window;

@ApplicationScoped
class PostgresConsumptionReports implements ConsumptionReports {

    private static final String SELECT = "select " + ConsumptionRows.COLUMNS + " from consumption_report ";
    private static final String ADD = """
            insert into consumption_report (id, number, uscc, region_code, report_year, verifier_uscc, declared_id,
                declared_on, declared_by, state)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'REPORTED')
            on conflict on constraint one_report_of_a_year do nothing
            """;
    private static final String UPDATE = """
            update consumption_report set state = $2, verified_id = $3, report_sha256 = $4, verified_on = $5,
                verified_by = $6, return_reason = $7, accepted_on = $8, accepted_by = $9
            where id = $1
            """;
    private static final String LIST = SELECT + """
            where id > $1 and ($2 or uscc = $3 or region_code = $4 or verifier_uscc = $5) order by id limit $6
            """;

    private final EnergyReports energy;

    PostgresConsumptionReports(EnergyReports energy) {
        this.energy = energy;
    }

    @Override
    public Uni<Long> nextNumber() {
        return Sql.select("select nextval('consumption_number')")
                .map(rows -> ((Number) rows.getFirst()[0]).longValue());
    }

    @Override
    public Uni<Boolean> add(ConsumptionReport report) {
        return energy.keep(report.declared().energy())
                .chain(() -> Sql.update(
                        ADD,
                        report.id(),
                        report.number(),
                        report.unit().uscc(),
                        report.unit().regionCode(),
                        report.year(),
                        report.verifierUscc(),
                        report.declared().energy().id(),
                        report.declared().on(),
                        report.declared().by()))
                .map(rows -> rows == 1);
    }

    @Override
    public Uni<Optional<ConsumptionReport>> hold(UUID id) {
        return Sql.select(SELECT + "where id = $1 for update", id)
                .flatMap(this::reports)
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<Void> update(ConsumptionReport report) {
        return keepNew(report.state()).chain(() -> write(report)).replaceWithVoid();
    }

    /** Only what was just verified brings an energy report that is not kept yet. */
    private Uni<Void> keepNew(ConsumptionState state) {
        return state instanceof ConsumptionState.Verified verified
                ? energy.keep(verified.result().energy())
                : Uni.createFrom().voidItem();
    }

    private static Uni<Integer> write(ConsumptionReport report) {
        ConsumptionState state = report.state();
        Optional<Finding> finding = state.finding();
        Optional<Accepted> accepted = state instanceof Accepted last ? Optional.of(last) : Optional.empty();
        return Sql.update(
                UPDATE,
                report.id(),
                state.word(),
                finding.map(it -> it.energy().id()).orElse(null),
                finding.map(Finding::reportSha256).orElse(null),
                finding.map(Finding::on).orElse(null),
                finding.map(Finding::by).orElse(null),
                state instanceof Returned returned ? returned.reason() : null,
                accepted.map(Accepted::on).orElse(null),
                accepted.map(Accepted::by).orElse(null));
    }

    @Override
    public Uni<List<ConsumptionReport>> list(Sight sight, Window window) {
        return Sql.select(
                        LIST,
                        window.after(),
                        sight.everything(),
                        sight.unitUscc(),
                        sight.regionCode(),
                        sight.verifierUscc(),
                        window.limit() + 1)
                .flatMap(this::reports);
    }

    private Uni<List<ConsumptionReport>> reports(List<Object[]> rows) {
        return energy.find(ConsumptionRows.energyOf(rows))
                .map(found -> rows.stream()
                        .map(row -> ConsumptionRows.toDomain(row, found))
                        .toList());
    }
}
