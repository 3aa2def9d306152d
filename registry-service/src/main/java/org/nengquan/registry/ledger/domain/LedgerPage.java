package org.nengquan.registry.ledger.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.nengquan.registry.quota.domain.Origin;

/**
 * The accounts and lots that one transaction holds locked, and what it plans with them. Each movement sees what the
 * ones before it did, so a batch gives the same result as its movements one by one.
 *
 * <p>Not for use by several threads; lives as long as the transaction.
 */
public final class LedgerPage {

    private static final Comparator<Lot> OLDEST_FIRST =
            Comparator.comparingLong(lot -> lot.serials().first());

    private final Map<Place, Map<Origin, Account>> accounts = new HashMap<>();
    private final Map<Long, Map<UUID, Lot>> lotsByAccount = new HashMap<>();
    private final Map<UUID, Lot> changed = new LinkedHashMap<>();
    private final Map<UUID, Lot> created = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Supplier<UUID> ids;

    /**
     * Opens a page.
     *
     * @param accounts all accounts of all places that will be named
     * @param lots the lots in the accounts that units will leave
     * @param ids where new ids come from
     */
    public LedgerPage(Collection<Account> accounts, Collection<Lot> lots, Supplier<UUID> ids) {
        this.ids = ids;
        accounts.forEach(account -> this.accounts
                .computeIfAbsent(account.place(), place -> new HashMap<>())
                .put(account.origin(), account));
        lots.forEach(lot -> held(lot.accountId()).put(lot.id(), lot));
    }

    /** Whether the place has accounts at all. */
    public boolean knows(Place place) {
        return accounts.containsKey(place);
    }

    /** How many units could be moved. */
    public long movable(Movement movement) {
        return candidates(movement).stream().mapToLong(Lot::quantity).reduce(0, Math::addExact);
    }

    /** The lots as they arrive, or nothing (and nothing planned) if there are too few units to move. */
    public Optional<List<Lot>> move(Movement movement) {
        if (movable(movement) < movement.quantity()) {
            return Optional.empty();
        }
        List<Lot> arrived = new ArrayList<>();
        List<Posting> postings = new ArrayList<>();
        long missing = movement.quantity();
        for (Lot lot : candidates(movement)) {
            long taken = Math.min(missing, lot.quantity());
            if (taken == 0) {
                break;
            }
            Lot moved = take(lot, taken, movement);
            arrived.add(moved);
            postings.add(Posting.out(lot.accountId(), moved.serials()));
            postings.add(Posting.in(moved.accountId(), moved.serials()));
            missing -= taken;
        }
        record(movement.kind(), movement.reference(), movement.from(), movement.on(), postings);
        return Optional.of(arrived);
    }

    /** Brings the units of an issuance into being, sellable at once. */
    public Lot issue(NewUnits units) {
        Account source = account(Place.source(units.to().instrument()), units.origin());
        Account target = account(units.to(), units.origin());
        Serials serials = units.serials();
        Lot lot = new Lot(ids.get(), units.issuanceId(), target.id(), serials, units.on(), units.validThrough());
        put(lot, true);
        List<Posting> postings = List.of(Posting.out(source.id(), serials), Posting.in(target.id(), serials));
        record(Entry.Kind.ISSUE, units.issuanceId().toString(), units.to(), units.on(), postings);
        return lot;
    }

    /** Everything planned so far. */
    public LedgerChange change() {
        return new LedgerChange(entries, List.copyOf(changed.values()), List.copyOf(created.values()));
    }

    private List<Lot> candidates(Movement movement) {
        return movement.pick().origins().stream()
                .map(origin -> account(movement.from(), origin))
                .flatMap(account -> held(account.id()).values().stream())
                .filter(movement::mayTake)
                .sorted(OLDEST_FIRST)
                .toList();
    }

    private Lot take(Lot lot, long count, Movement movement) {
        long target = account(movement.to(), originOf(lot, movement)).id();
        LocalDate sellable = movement.sellableFrom(lot);
        LocalDate valid = movement.validThrough(lot);
        boolean isNew = created.containsKey(lot.id());
        held(lot.accountId()).remove(lot.id());
        if (count == lot.quantity()) {
            return put(lot.movedTo(target, sellable).validThrough(valid), isNew);
        }
        put(lot.without(count), isNew);
        return put(lot.split(ids.get(), count, target, sellable).validThrough(valid), true);
    }

    private Origin originOf(Lot lot, Movement movement) {
        return movement.pick().origins().stream()
                .filter(origin -> account(movement.from(), origin).id() == lot.accountId())
                .findFirst()
                .orElseThrow();
    }

    private Lot put(Lot lot, boolean isNew) {
        held(lot.accountId()).put(lot.id(), lot);
        (isNew ? created : changed).put(lot.id(), lot);
        return lot;
    }

    private void record(Entry.Kind kind, String reference, Place place, LocalDate on, List<Posting> postings) {
        entries.add(new Entry(ids.get(), kind, reference, place.instrument(), on, postings));
    }

    private Account account(Place place, Origin origin) {
        Account account = accounts.getOrDefault(place, Map.of()).get(origin);
        if (account == null) {
            throw new IllegalArgumentException("no such account: " + place + " " + origin);
        }
        return account;
    }

    private Map<UUID, Lot> held(long accountId) {
        return lotsByAccount.computeIfAbsent(accountId, id -> new HashMap<>());
    }
}
