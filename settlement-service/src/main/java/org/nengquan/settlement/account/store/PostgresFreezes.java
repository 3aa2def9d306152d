package org.nengquan.settlement.account.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.nengquan.outbox.Sql;
import org.nengquan.settlement.account.app.Freezes;

@ApplicationScoped
class PostgresFreezes implements Freezes {

    @Override
    public Uni<Void> add(Collection<String> usccs, Freeze freeze) {
        return Sql.update(
                        "insert into account_freeze (uscc, event_id, reason, frozen_at)"
                                + " select distinct uscc, $2, $3, $4::timestamptz from unnest($1::text[]) as u (uscc)"
                                + " on conflict do nothing",
                        usccs.toArray(String[]::new),
                        freeze.eventId(),
                        freeze.reason(),
                        freeze.at().atOffset(ZoneOffset.UTC))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Freeze>> of(String uscc) {
        return Sql.select(
                        "select event_id, reason, frozen_at from account_freeze where uscc = $1 order by frozen_at, event_id",
                        uscc)
                .map(rows -> rows.stream().map(PostgresFreezes::freeze).toList());
    }

    private static Freeze freeze(Object[] row) {
        return new Freeze((String) row[0], (String) row[1], ((OffsetDateTime) row[2]).toInstant());
    }
}
