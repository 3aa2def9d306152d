package org.nengquan.registry.handover.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nengquan.outbox.Sql;
import org.nengquan.registry.handover.app.Handovers;
import org.nengquan.registry.handover.domain.Release;
import org.nengquan.registry.handover.domain.Transfer;

@ApplicationScoped
class PostgresHandovers implements Handovers {

    @Override
    public Uni<Void> add(Transfer transfer, LocalDate on) {
        return Sql.update(
                        """
                        insert into transfer_to_trading (id, uscc, instrument, priority, quantity, status, sent_on)
                        values ($1, $2, $3, $4, $5, 'SENT', $6)
                        """,
                        transfer.id(),
                        transfer.uscc().code(),
                        transfer.instrument().name(),
                        transfer.priority().name(),
                        transfer.quantity(),
                        on)
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> credited(Collection<UUID> transfers) {
        return Sql.update("update transfer_to_trading set status = 'CREDITED' where id = any ($1::uuid[])", (Object)
                        transfers.toArray(UUID[]::new))
                .replaceWithVoid();
    }

    @Override
    public Uni<Set<UUID>> returned(Collection<UUID> releases) {
        return Sql.select("select id from return_from_trading where id = any ($1::uuid[])", (Object)
                        releases.toArray(UUID[]::new))
                .map(rows -> rows.stream().map(row -> (UUID) row[0]).collect(Collectors.toSet()));
    }

    @Override
    public Uni<Void> addReturns(List<Release> releases) {
        return Sql.update(
                        """
                        insert into return_from_trading (id, uscc, instrument, priority, quantity, returned_on)
                        select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::bigint[], $6::date[])
                        """,
                        releases.stream().map(Release::id).toArray(UUID[]::new),
                        texts(releases, release -> release.uscc().code()),
                        texts(releases, release -> release.instrument().name()),
                        texts(releases, release -> release.priority().name()),
                        releases.stream().map(Release::quantity).toArray(Long[]::new),
                        releases.stream().map(Release::on).toArray(LocalDate[]::new))
                .replaceWithVoid();
    }

    private static String[] texts(List<Release> releases, Function<Release, String> field) {
        return releases.stream().map(field).toArray(String[]::new);
    }
}
