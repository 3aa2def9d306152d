package org.nengquan.settlement.tariff.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.outbox.Sql;
import org.nengquan.settlement.approval.domain.Approval;
import org.nengquan.settlement.approval.domain.Approval.Proposal;
import org.nengquan.settlement.approval.domain.Approval.Verdict;
import org.nengquan.settlement.paging.domain.Page;
import org.nengquan.settlement.rows.domain.Row;
import org.nengquan.settlement.tariff.app.TariffChanges;
import org.nengquan.settlement.tariff.domain.FeeTariff;
import org.nengquan.settlement.tariff.domain.TariffChange;

@ApplicationScoped
class PostgresTariffChanges implements TariffChanges {
    private static final String SELECT = """
            select change_id, effective_from, per_ten_thousand, tariff_status, basis, state, proposed_by, proposed_at,
                decided_by, decided_at, coalesce(reject_reason, '') from tariff_change
            """;

    private static final String ADD = """
            insert into tariff_change (change_id, effective_from, per_ten_thousand, tariff_status, basis, state,
                proposed_by, proposed_at)
            values ($1, $2, $3, $4, $5, 'PROPOSED', $6, $7)
            """;

    private static final String DECIDE = """
            update tariff_change set state = $2, decided_by = $3, decided_at = $4, reject_reason = nullif($5, '')
            where change_id = $1
            """;

    private static final String PUT_IN_FORCE = """
            insert into fee_tariff (effective_from, per_ten_thousand, status, basis, change_id)
            select effective_from, per_ten_thousand, tariff_status, basis, change_id from tariff_change where change_id = $1
            """;

    @Override
    public Uni<Void> add(TariffChange change) {
        FeeTariff tariff = change.tariff();
        return Sql.update(
                        ADD,
                        change.changeId(),
                        tariff.effectiveFrom(),
                        tariff.perTenThousand(),
                        tariff.status().name(),
                        tariff.basis(),
                        change.approval().proposal().by(),
                        change.approval().proposal().at().atOffset(ZoneOffset.UTC))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<TariffChange>> lock(UUID changeId) {
        return Sql.select(SELECT + "where change_id = $1 for update", changeId)
                .map(rows -> changes(rows).stream().findFirst());
    }

    @Override
    public Uni<Boolean> begins(LocalDate on) {
        return Sql.select("select 1 from fee_tariff where effective_from = $1", on)
                .map(rows -> !rows.isEmpty());
    }

    @Override
    public Uni<Void> decide(TariffChange change) {
        Verdict verdict = change.approval().verdict().orElseThrow();
        Uni<Integer> kept = Sql.update(
                DECIDE,
                change.changeId(),
                change.approval().word(),
                verdict.by(),
                verdict.at().atOffset(ZoneOffset.UTC),
                verdict.reason());
        return change.approval() instanceof Approval.Approved
                ? kept.chain(() -> Sql.update(PUT_IN_FORCE, change.changeId())).replaceWithVoid()
                : kept.replaceWithVoid();
    }

    @Override
    public Uni<Page<TariffChange>> page(String after, int limit) {
        return Sql.select(SELECT + "where change_id::text > $1 order by change_id limit $2", after, limit + 1)
                .map(rows -> Page.of(
                        changes(rows), limit, change -> change.changeId().toString()));
    }

    private static List<TariffChange> changes(List<Object[]> rows) {
        return rows.stream().map(Row::new).map(PostgresTariffChanges::change).toList();
    }

    private static TariffChange change(Row row) {
        var tariff =
                new FeeTariff(row.date(1), (int) row.number(2), FeeTariff.Status.valueOf(row.text(3)), row.text(4));
        return new TariffChange(
                row.id(0),
                tariff,
                Approval.of(
                        row.text(5),
                        new Proposal(row.text(6), row.instant(7)),
                        row.optionalText(8).map(by -> new Verdict(by, row.instant(9), row.text(10)))));
    }
}
