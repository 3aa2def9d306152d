package org.nengquan.registry.ledger.store;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nengquan.outbox.Sql;
import org.nengquan.registry.ledger.domain.Lot;

/** Writes lots set-wise. */
final class LotStatements {

    private LotStatements() {}

    static Uni<Void> update(List<Lot> lots) {
        if (lots.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Sql.update(
                        """
                        update lot set account_id = u.account_id, first_serial = u.first_serial,
                            last_serial = u.last_serial, sellable_from = u.sellable_from
                        from unnest($1::uuid[], $2::bigint[], $3::bigint[], $4::bigint[], $5::date[])
                            u (id, account_id, first_serial, last_serial, sellable_from)
                        where lot.id = u.id
                        """,
                        lots.stream().map(Lot::id).toArray(UUID[]::new),
                        accounts(lots),
                        firsts(lots),
                        lasts(lots),
                        dates(lots))
                .replaceWithVoid();
    }

    static Uni<Void> insert(List<Lot> lots) {
        if (lots.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Sql.update(
                        """
                        insert into lot (id, issuance_id, account_id, first_serial, last_serial, sellable_from)
                        select * from unnest(
                            $1::uuid[], $2::uuid[], $3::bigint[], $4::bigint[], $5::bigint[], $6::date[])
                        """,
                        lots.stream().map(Lot::id).toArray(UUID[]::new),
                        lots.stream().map(Lot::issuanceId).toArray(UUID[]::new),
                        accounts(lots),
                        firsts(lots),
                        lasts(lots),
                        dates(lots))
                .replaceWithVoid();
    }

    private static Long[] accounts(List<Lot> lots) {
        return lots.stream().map(Lot::accountId).toArray(Long[]::new);
    }

    private static Long[] firsts(List<Lot> lots) {
        return lots.stream().map(lot -> lot.serials().first()).toArray(Long[]::new);
    }

    private static Long[] lasts(List<Lot> lots) {
        return lots.stream().map(lot -> lot.serials().last()).toArray(Long[]::new);
    }

    private static LocalDate[] dates(List<Lot> lots) {
        return lots.stream().map(Lot::sellableFrom).toArray(LocalDate[]::new);
    }
}
