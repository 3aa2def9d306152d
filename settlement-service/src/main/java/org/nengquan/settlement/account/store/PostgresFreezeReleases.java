package org.nengquan.settlement.account.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.outbox.Sql;
import org.nengquan.settlement.account.app.FreezeReleases;
import org.nengquan.settlement.account.domain.FreezeRelease;
import org.nengquan.settlement.approval.domain.Approval;
import org.nengquan.settlement.approval.domain.Approval.Proposal;
import org.nengquan.settlement.approval.domain.Approval.Verdict;
import org.nengquan.settlement.paging.domain.Page;
import org.nengquan.settlement.rows.domain.Row;

@ApplicationScoped
class PostgresFreezeReleases implements FreezeReleases {
    private static final String STOPS = """
            select uscc, event_id, reason, frozen_at from account_freeze
            where uscc || ' ' || event_id > $1 order by uscc || ' ' || event_id limit $2
            """;

    private static final String LOCK = """
            select release_id, uscc, event_id, basis, state, proposed_by, proposed_at, decided_by, decided_at,
                coalesce(reject_reason, '') from freeze_release where release_id = $1 for update
            """;

    private static final String ADD = """
            insert into freeze_release (release_id, uscc, event_id, basis, state, proposed_by, proposed_at)
            values ($1, $2, $3, $4, 'PROPOSED', $5, $6)
            """;

    private static final String DECIDE = """
            update freeze_release set state = $2, decided_by = $3, decided_at = $4, reject_reason = nullif($5, '')
            where release_id = $1
            """;

    @Override
    public Uni<Page<Stop>> stops(String after, int limit) {
        return Sql.select(STOPS, after, limit + 1)
                .map(rows -> rows.stream()
                        .map(Row::new)
                        .map(row -> new Stop(row.text(0), row.text(1), row.text(2), row.instant(3)))
                        .toList())
                .map(found -> Page.of(found, limit, stop -> stop.uscc() + " " + stop.eventId()));
    }

    @Override
    public Uni<Boolean> isStopped(String uscc, String eventId) {
        return Sql.select("select 1 from account_freeze where uscc = $1 and event_id = $2", uscc, eventId)
                .map(rows -> !rows.isEmpty());
    }

    @Override
    public Uni<Void> add(FreezeRelease release) {
        return Sql.update(
                        ADD,
                        release.releaseId(),
                        release.uscc(),
                        release.eventId(),
                        release.basis(),
                        release.approval().proposal().by(),
                        release.approval().proposal().at().atOffset(ZoneOffset.UTC))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<FreezeRelease>> lock(UUID releaseId) {
        return Sql.select(LOCK, releaseId)
                .map(rows -> rows.stream()
                        .map(Row::new)
                        .map(PostgresFreezeReleases::release)
                        .findFirst());
    }

    @Override
    public Uni<Void> decide(FreezeRelease release) {
        Verdict verdict = release.approval().verdict().orElseThrow();
        Uni<Integer> kept = Sql.update(
                DECIDE,
                release.releaseId(),
                release.approval().word(),
                verdict.by(),
                verdict.at().atOffset(ZoneOffset.UTC),
                verdict.reason());
        return release.approval() instanceof Approval.Approved
                ? kept.chain(() -> end(release)).replaceWithVoid()
                : kept.replaceWithVoid();
    }

    private static Uni<Integer> end(FreezeRelease release) {
        return Sql.update(
                "delete from account_freeze where uscc = $1 and event_id = $2", release.uscc(), release.eventId());
    }

    private static FreezeRelease release(Row row) {
        return new FreezeRelease(
                row.id(0),
                row.text(1),
                row.text(2),
                row.text(3),
                Approval.of(
                        row.text(4),
                        new Proposal(row.text(5), row.instant(6)),
                        row.optionalText(7).map(by -> new Verdict(by, row.instant(8), row.text(9)))));
    }
}
