package org.nengquan.settlement.ledger.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nengquan.outbox.Sql;
import org.nengquan.settlement.ledger.app.Chain;
import org.nengquan.settlement.ledger.domain.BookedEntry;
import org.nengquan.settlement.ledger.domain.EntryKind;
import org.nengquan.settlement.ledger.domain.Occasion;
import org.nengquan.settlement.ledger.domain.Seal;

@ApplicationScoped
class PostgresChain implements Chain {
    /** Any number will do, as long as no other lock of this database has it: the letters "seal". */
    private static final long SEALER = 0x7365616cL;

    private static final String ENTRY = """
            e.id, e.kind, e.reference, e.business_date, e.booked_at,
            array(select account from ledger_posting p where p.entry_id = e.id order by line),
            array(select delta_fen from ledger_posting p where p.entry_id = e.id order by line)
            """;

    /**
     * Transactions below the snapshot's xmin are over, so nothing can still appear before the entries found; a plain
     * "id after the last" would lose entries that commit out of order.
     */
    private static final String UNSEALED = """
            with last as (
                select e.xid, e.id from ledger_seal s join ledger_entry e on e.id = s.entry_id
                order by s.position desc limit 1
            )
            select %s from ledger_entry e
            where e.xid < pg_snapshot_xmin(pg_current_snapshot())
                and (e.xid, e.id) > (coalesce((select xid from last), '0'::xid8), coalesce((select id from last), 0))
            order by e.xid, e.id limit $1
            """.formatted(ENTRY);

    private static final String AFTER = """
            select %s, s.position, encode(s.hash, 'hex') from ledger_seal s join ledger_entry e on e.id = s.entry_id
            where s.position > $1 order by s.position limit $2
            """.formatted(ENTRY);

    @Override
    public Uni<Optional<Seal>> holdLast() {
        return Sql.select("select pg_try_advisory_xact_lock($1)", SEALER)
                .flatMap(rows -> Boolean.TRUE.equals(rows.getFirst()[0])
                        ? last().map(Optional::of)
                        : Uni.createFrom().item(Optional.empty()));
    }

    private static Uni<Seal> last() {
        return Sql.select("select position, encode(hash, 'hex') from ledger_seal order by position desc limit 1")
                .map(rows -> rows.isEmpty()
                        ? Seal.GENESIS
                        : new Seal(((Number) rows.getFirst()[0]).longValue(), (String) rows.getFirst()[1]));
    }

    @Override
    public Uni<List<BookedEntry>> unsealed(int limit) {
        return Sql.select(UNSEALED, limit)
                .map(rows -> rows.stream().map(PostgresChain::entry).toList());
    }

    @Override
    public Uni<Void> append(List<SealedEntry> links) {
        return Sql.update(
                        "insert into ledger_seal (position, entry_id, hash)"
                                + " select position, entry_id, decode(hash, 'hex')"
                                + " from unnest($1::bigint[], $2::bigint[], $3::text[]) as l (position, entry_id, hash)",
                        links.stream().map(link -> link.seal().position()).toArray(Long[]::new),
                        links.stream().map(link -> link.entry().id()).toArray(Long[]::new),
                        links.stream().map(link -> link.seal().hash()).toArray(String[]::new))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<SealedEntry>> after(long position, int limit) {
        return Sql.select(AFTER, position, limit)
                .map(rows -> rows.stream().map(PostgresChain::sealed).toList());
    }

    private static SealedEntry sealed(Object[] row) {
        return new SealedEntry(new Seal(((Number) row[7]).longValue(), (String) row[8]), entry(row));
    }

    private static BookedEntry entry(Object[] row) {
        String[] accounts = (String[]) row[5];
        Long[] deltas = (Long[]) row[6];
        return new BookedEntry(
                ((Number) row[0]).longValue(),
                new Occasion(EntryKind.valueOf((String) row[1]), (String) row[2], (LocalDate) row[3]),
                ((OffsetDateTime) row[4]).toInstant(),
                IntStream.range(0, accounts.length)
                        .mapToObj(i -> new BookedEntry.Line(accounts[i], deltas[i]))
                        .toList());
    }
}
