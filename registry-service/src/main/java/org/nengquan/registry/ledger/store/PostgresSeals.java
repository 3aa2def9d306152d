package org.nengquan.registry.ledger.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.nengquan.outbox.Sql;
import org.nengquan.registry.ledger.app.Seals;
import org.nengquan.registry.ledger.domain.Seal;

/**
 * The chain's table. An entry carries the id of its transaction; below the snapshot's xmin every transaction has ended,
 * so nothing can still commit in front of what is sealed.
 */
@ApplicationScoped
class PostgresSeals implements Seals {

    @Override
    public Uni<Boolean> claim() {
        return Sql.select("select pg_try_advisory_xact_lock(hashtextextended('registry.ledger.seal', 0))")
                .map(rows -> (Boolean) rows.getFirst()[0]);
    }

    @Override
    public Uni<Seal> last() {
        return Sql.select("select position, entry_id, hash from entry_seal order by position desc limit 1")
                .map(rows -> rows.isEmpty() ? Seal.ORIGIN : seal(rows.getFirst()));
    }

    @Override
    public Uni<List<Seal.Sealable>> unsealed(int limit) {
        return Sql.select("""
                        select e.id, entry_text(e) from entry e
                        where e.transaction_id < pg_snapshot_xmin(pg_current_snapshot())
                          and (e.transaction_id, e.number) > (
                            select coalesce(max(e2.transaction_id), '0'::xid8), coalesce(max(e2.number), 0)
                            from (select entry_id from entry_seal order by position desc limit 1) s
                            join entry e2 on e2.id = s.entry_id)
                        order by e.transaction_id, e.number
                        limit $1
                        """, limit)
                .map(rows -> rows.stream()
                        .map(row -> new Seal.Sealable((UUID) row[0], (String) row[1]))
                        .toList());
    }

    @Override
    public Uni<Void> append(List<Seal> seals) {
        return Sql.update(
                        """
                        insert into entry_seal (position, entry_id, hash)
                        select * from unnest($1::bigint[], $2::uuid[], $3::text[])
                        """,
                        seals.stream().map(Seal::position).toArray(Long[]::new),
                        seals.stream().map(Seal::entryId).toArray(UUID[]::new),
                        seals.stream().map(Seal::hash).toArray(String[]::new))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Sealed>> sealed(long after, int limit) {
        return Sql.select("""
                        select s.position, s.entry_id, s.hash, entry_text(e)
                        from entry_seal s join entry e on e.id = s.entry_id
                        where s.position > $1 order by s.position limit $2
                        """, after, limit)
                .map(rows -> rows.stream().map(PostgresSeals::sealed).toList());
    }

    private static Sealed sealed(Object[] row) {
        Seal seal = seal(row);
        return new Sealed(seal, new Seal.Sealable(seal.entryId(), (String) row[3]));
    }

    private static Seal seal(Object[] row) {
        return new Seal((Long) row[0], (UUID) row[1], (String) row[2]);
    }
}
