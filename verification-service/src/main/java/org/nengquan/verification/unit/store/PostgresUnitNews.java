package org.nengquan.verification.unit.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.nengquan.inbox.UnreadableEvent;
import org.nengquan.outbox.Sql;
import org.nengquan.verification.unit.app.UnitNews;
import org.nengquan.verification.unit.domain.UnitStatus;

@ApplicationScoped
class PostgresUnitNews implements UnitNews {

    private static final String APPROVED = """
            insert into unit (uscc, name, kind, region_code, account_number, approved_on, status)
            values ($1, $2, $3, $4, $5, $6, 'ACTIVE')
            on conflict (uscc) do update
            set name = excluded.name, kind = excluded.kind, region_code = excluded.region_code,
                account_number = excluded.account_number, approved_on = excluded.approved_on, status = 'ACTIVE'
            """;
    private static final String COVERAGE = """
            insert into ets_coverage (uscc, year, covered) values ($1, $2, $3)
            on conflict (uscc, year) do update set covered = excluded.covered
            """;
    private static final String FROZEN = """
            insert into frozen_unit (uscc, reason, frozen_at) values ($1, $2, $3) on conflict (uscc) do nothing
            """;

    private final Clock clock;

    PostgresUnitNews(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Uni<Void> approved(Approval approval) {
        return Sql.update(
                        APPROVED,
                        approval.uscc(),
                        approval.name(),
                        approval.kind(),
                        approval.regionCode(),
                        approval.accountNumber(),
                        approval.approvedOn())
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> statusChanged(String uscc, UnitStatus status) {
        return Sql.update("update unit set status = $2 where uscc = $1", uscc, status.name())
                .invoke(rows -> requireKnown(uscc, rows))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> renamed(String uscc, String name) {
        return Sql.update("update unit set name = $2 where uscc = $1", uscc, name)
                .invoke(rows -> requireKnown(uscc, rows))
                .replaceWithVoid();
    }

    private static void requireKnown(String uscc, int rows) {
        if (rows == 0) {
            throw new UnreadableEvent("news of a unit that was never approved: " + uscc);
        }
    }

    @Override
    public Uni<Void> coverageRecorded(String uscc, int year, boolean covered) {
        return Sql.update(COVERAGE, uscc, year, covered).replaceWithVoid();
    }

    @Override
    public Uni<Void> frozen(String uscc, String reason) {
        return Sql.update(FROZEN, uscc, reason, OffsetDateTime.now(clock)).replaceWithVoid();
    }
}
