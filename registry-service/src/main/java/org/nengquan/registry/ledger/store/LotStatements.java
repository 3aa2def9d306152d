package org.nengquan.registry.ledger.store;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
                            last_serial = u.last_serial, sellable_from = u.sellable_from,
                            valid_through = u.valid_through
                        from unnest($1::uuid[], $2::bigint[], $3::bigint[], $4::bigint[], $5::date[], $6::date[])
                            u (id, account_id, first_serial, last_serial, sellable_from, valid_through)
                        where lot.id = u.id
                        """,
                        lots.stream().map(Lot::id).toArray(UUID[]::new),
                        accounts(lots),
                        firsts(lots),
                        lasts(lots),
                        dates(lots),
                        ends(lots))
                .replaceWithVoid();
    }

    static Uni<Void> insert(List<Lot> lots) {
        if (lots.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Sql.update(
                        """
                        insert into lot (id, issuance_id, account_id, first_serial, last_serial, sellable_from,
                            valid_through)
                        select * from unnest(
                            $1::uuid[], $2::uuid[], $3::bigint[], $4::bigint[], $5::bigint[], $6::date[], $7::date[])
                        """,
                        lots.stream().map(Lot::id).toArray(UUID[]::new),
                        lots.stream().map(Lot::issuanceId).toArray(UUID[]::new),
                        accounts(lots),
                        firsts(lots),
                        lasts(lots),
                        dates(lots),
                        ends(lots))
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

    private static @Nullable LocalDate[] ends(List<Lot> lots) {
        @Nullable LocalDate[] ends = new @Nullable LocalDate[lots.size()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = lots.get(i).validThrough();
        }
        return ends;
    }
}
