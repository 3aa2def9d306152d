package org.nengquan.verification.baseline.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nengquan.outbox.Sql;
import org.nengquan.verification.baseline.app.Baselines;
import org.nengquan.verification.baseline.domain.Baseline;
import org.nengquan.verification.baseline.domain.Submission;
import org.nengquan.verification.energy.app.EnergyReports;
import org.nengquan.verification.listing.app.WithinSight;
import org.nengquan.verification.listing.domain.Sight;
import org.nengquan.verification.listing.domain.Window;

@ApplicationScoped
class PostgresBaselines implements Baselines {

    private static final String KNOWS =
            "select 1 from baseline where uscc = $1 and instrument = $2 and measure = $3 and works_start_on = $4";

    private final EnergyReports reports;

    PostgresBaselines(EnergyReports reports) {
        this.reports = reports;
    }

    @Override
    public Uni<Long> nextNumber() {
        return Sql.select("select nextval('baseline_number')").map(rows -> ((Number) rows.getFirst()[0]).longValue());
    }

    @Override
    public Uni<Boolean> knows(String uscc, Submission submission) {
        return Sql.select(KNOWS, uscc, submission.instrument().name(), submission.measure(), submission.worksStartOn())
                .map(rows -> !rows.isEmpty());
    }

    @Override
    public Uni<Void> add(Baseline baseline) {
        return reports.keep(baseline.before())
                .chain(Panache::getSession)
                .flatMap(session -> session.persist(BaselineRow.of(baseline)).call(session::flush));
    }

    @Override
    public Uni<Optional<Baseline>> hold(UUID id) {
        return Panache.getSession()
                .flatMap(session -> session.find(BaselineRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(Optional::ofNullable)
                .flatMap(row -> baselines(row.stream().toList()))
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<Map<UUID, Baseline>> find(Collection<UUID> ids) {
        return Panache.getSession()
                .flatMap(session -> session.createSelectionQuery(
                                "from BaselineRow where id in (:ids)", BaselineRow.class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .invoke(rows -> rows.forEach(session::detach)))
                .flatMap(this::baselines)
                .map(found -> found.stream().collect(Collectors.toMap(Baseline::id, Function.identity())));
    }

    @Override
    public Uni<Void> update(Baseline baseline) {
        return Panache.getSession()
                .flatMap(session -> session.find(BaselineRow.class, baseline.id())
                        .invoke(row -> row.take(baseline))
                        .call(session::flush))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Baseline>> list(Sight sight, Window window) {
        return WithinSight.rows(BaselineRow.class, sight, window).flatMap(this::baselines);
    }

    private Uni<List<Baseline>> baselines(List<BaselineRow> rows) {
        var ids = rows.stream().map(row -> row.reportId).toList();
        return reports.find(ids)
                .map(found -> rows.stream()
                        .map(row -> row.toDomain(Objects.requireNonNull(found.get(row.reportId))))
                        .toList());
    }
}
