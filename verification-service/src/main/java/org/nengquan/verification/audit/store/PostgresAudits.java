package org.nengquan.verification.audit.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.outbox.Sql;
import org.nengquan.verification.audit.app.Audits;
import org.nengquan.verification.audit.domain.Audit;
import org.nengquan.verification.baseline.domain.Baseline;
import org.nengquan.verification.energy.app.EnergyReports;
import org.nengquan.verification.listing.app.WithinSight;
import org.nengquan.verification.listing.domain.Sight;
import org.nengquan.verification.listing.domain.Window;

@ApplicationScoped
class PostgresAudits implements Audits {

    private static final String KNOWS_REPORT = """
            select 1 from audit
            where uscc = $1 and instrument = $2 and report_sha256 = $3 and state <> 'REJECTED'
            """;

    private final EnergyReports reports;

    PostgresAudits(EnergyReports reports) {
        this.reports = reports;
    }

    @Override
    public Uni<Optional<UUID>> baselineOf(UUID auditId) {
        return Sql.select("select baseline_id from audit where id = $1", auditId)
                .map(rows -> rows.stream().findFirst().map(row -> (UUID) row[0]));
    }

    @Override
    public Uni<Optional<Audit>> find(UUID id) {
        return Panache.getSession()
                .flatMap(session -> session.find(AuditRow.class, id))
                .map(Optional::ofNullable)
                .flatMap(row -> audits(row.stream().toList()))
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<Boolean> knowsReport(Baseline baseline, String reportSha256) {
        var instrument = baseline.submission().instrument().name();
        return Sql.select(KNOWS_REPORT, baseline.uscc(), instrument, reportSha256)
                .map(rows -> !rows.isEmpty());
    }

    @Override
    public Uni<Void> add(Audit audit, Baseline baseline) {
        return reports.keep(audit.after())
                .chain(Panache::getSession)
                .flatMap(session -> session.persist(AuditRow.of(audit, baseline.baseQuantity()))
                        .call(session::flush));
    }

    @Override
    public Uni<Void> update(Audit audit) {
        return Panache.getSession()
                .flatMap(session -> session.find(AuditRow.class, audit.id())
                        .invoke(row -> row.take(audit.state()))
                        .call(session::flush))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Audit>> list(Sight sight, Window window) {
        return WithinSight.rows(AuditRow.class, sight, window).flatMap(this::audits);
    }

    private Uni<List<Audit>> audits(List<AuditRow> rows) {
        var ids = rows.stream().map(row -> row.reportId).toList();
        return reports.find(ids)
                .map(found -> rows.stream()
                        .map(row -> row.toDomain(Objects.requireNonNull(found.get(row.reportId))))
                        .toList());
    }
}
