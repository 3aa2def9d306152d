package org.nengquan.registry.ledger.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nengquan.intake.Ids;
import org.nengquan.outbox.Sql;
import org.nengquan.registry.ledger.app.Ledger;
import org.nengquan.registry.ledger.domain.Account;
import org.nengquan.registry.ledger.domain.AccountKind;
import org.nengquan.registry.ledger.domain.LedgerChange;
import org.nengquan.registry.ledger.domain.LedgerPage;
import org.nengquan.registry.ledger.domain.Lot;
import org.nengquan.registry.ledger.domain.Place;
import org.nengquan.registry.ledger.domain.Serials;
import org.nengquan.registry.quota.domain.Instrument;
import org.nengquan.registry.quota.domain.Origin;

/** The ledger's tables. Every operation is a fixed number of statements, however many lots and entries there are. */
@ApplicationScoped
class PostgresLedger implements Ledger {

    private final Ids ids;

    PostgresLedger(Ids ids) {
        this.ids = ids;
    }

    @Override
    public Uni<LedgerPage> lock(Collection<Place> from, Collection<Place> to) {
        List<Place> places =
                Stream.concat(from.stream(), to.stream()).distinct().toList();
        return Sql.select(
                        """
                        select a.id, a.holder, a.instrument, a.kind, a.origin
                        from account a
                        join unnest($1::text[], $2::text[], $3::text[]) w (holder, instrument, kind)
                          using (holder, instrument, kind)
                        order by a.id
                        for no key update of a
                        """,
                        column(places, Place::holder),
                        column(places, place -> place.instrument().name()),
                        column(places, place -> place.kind().name()))
                .map(rows -> rows.stream().map(PostgresLedger::account).toList())
                .flatMap(accounts -> open(accounts, from));
    }

    private Uni<LedgerPage> open(List<Account> accounts, Collection<Place> from) {
        Set<Place> leaving = Set.copyOf(from);
        Long[] sources = accounts.stream()
                .filter(account -> leaving.contains(account.place()))
                .map(Account::id)
                .toArray(Long[]::new);
        if (sources.length == 0) {
            return Uni.createFrom().item(new LedgerPage(accounts, List.of(), ids::next));
        }
        return Sql.select("""
            select id, issuance_id, account_id, first_serial, last_serial, sellable_from, valid_through
            from lot where account_id = any ($1::bigint[])
            """, (Object) sources)
                .map(rows -> rows.stream().map(PostgresLedger::lot).toList())
                .map(lots -> new LedgerPage(accounts, lots, ids::next));
    }

    @Override
    public Uni<Void> write(LedgerChange change) {
        if (change.entries().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return LotStatements.update(change.changedLots())
                .chain(() -> LotStatements.insert(change.newLots()))
                .chain(() -> EntryStatements.insertEntries(change.entries()))
                .chain(() -> EntryStatements.insertPostings(change.entries()));
    }

    @Override
    public Uni<Serials> newSerials(long count) {
        return Sql.select("update serial_space set next_serial = next_serial + $1 returning next_serial - $1", count)
                .map(rows -> (Long) rows.getFirst()[0])
                .map(first -> new Serials(first, Math.addExact(first, count - 1)));
    }

    private static String[] column(List<Place> places, Function<Place, String> field) {
        return places.stream().map(field).toArray(String[]::new);
    }

    private static Account account(Object[] row) {
        Place place =
                new Place((String) row[1], Instrument.valueOf((String) row[2]), AccountKind.valueOf((String) row[3]));
        return new Account((Long) row[0], place, Origin.valueOf((String) row[4]));
    }

    private static Lot lot(Object[] row) {
        return new Lot(
                (UUID) row[0],
                (UUID) row[1],
                (Long) row[2],
                new Serials((Long) row[3], (Long) row[4]),
                (LocalDate) row[5],
                (LocalDate) row[6]);
    }
}
