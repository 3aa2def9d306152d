package org.nengquan.registry.movement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nengquan.registry.Codes;
import org.nengquan.registry.identity.domain.Numbered;
import org.nengquan.registry.identity.domain.PublicNumber;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.ledger.domain.Account;
import org.nengquan.registry.ledger.domain.AccountKind;
import org.nengquan.registry.ledger.domain.Entry;
import org.nengquan.registry.ledger.domain.LedgerPage;
import org.nengquan.registry.ledger.domain.Lot;
import org.nengquan.registry.ledger.domain.Place;
import org.nengquan.registry.ledger.domain.Posting;
import org.nengquan.registry.ledger.domain.Serials;
import org.nengquan.registry.movement.domain.MovementOrder.Content;
import org.nengquan.registry.movement.domain.MovementOrder.Target;
import org.nengquan.registry.movement.domain.MovementOrder.Units;
import org.nengquan.registry.quota.domain.Instrument;
import org.nengquan.registry.quota.domain.Origin;

/**
 * Random histories of orders against a ledger that a child could write: for each single unit the name of where it is.
 * Compared posting by posting, unit by unit, after every order.
 */
class MovementHistoryTest {

    private static final LocalDate DAY = LocalDate.of(2022, 7, 4);
    private static final int ORDERS = 300;
    private static final int UNITS_EACH = 60;
    private static final String PROJECT =
            PublicNumber.of(Numbered.PROJECT, DAY, 1).value();

    /** The ways once more, in the plainest words; not read from the table under test. */
    private static final Map<MovementKind, String> WAYS = Map.ofEntries(
            Map.entry(MovementKind.FREEZE, "own/AVAILABLE own/FROZEN"),
            Map.entry(MovementKind.RELEASE_FREEZE, "own/FROZEN own/AVAILABLE"),
            Map.entry(MovementKind.PLEDGE, "own/AVAILABLE own/PLEDGED"),
            Map.entry(MovementKind.RELEASE_PLEDGE, "own/PLEDGED own/AVAILABLE"),
            Map.entry(MovementKind.COURT_HOLD, "own/AVAILABLE own/COURT_HELD"),
            Map.entry(MovementKind.COURT_RELEASE, "own/COURT_HELD own/AVAILABLE"),
            Map.entry(MovementKind.COURT_TRANSFER, "own/COURT_HELD other/AVAILABLE"),
            Map.entry(MovementKind.MERGER_TRANSFER, "own/AVAILABLE other/AVAILABLE"),
            Map.entry(MovementKind.POLICY_TRANSFER, "own/AVAILABLE other/AVAILABLE"),
            Map.entry(MovementKind.BIND, "own/AVAILABLE project/BOUND"),
            Map.entry(MovementKind.COMPLETE, "project/BOUND project/RETIRED"),
            Map.entry(MovementKind.RETIRE, "own/AVAILABLE own/RETIRED"),
            Map.entry(MovementKind.FORCED_DEDUCTION, "own/AVAILABLE own/RETIRED"),
            Map.entry(MovementKind.RECLAIM, "project/BOUND government/RECLAIMED"),
            Map.entry(MovementKind.RECLAIM_UNUSED, "own/AVAILABLE government/RECLAIMED"));

    private final List<Uscc> holders = List.of(Codes.enterprise(), Codes.enterprise(), Codes.enterprise());
    private final List<Account> accounts = new ArrayList<>();
    private final List<Lot> lots = new ArrayList<>();
    private final TreeMap<Long, String> naive = new TreeMap<>();
    private final Map<Long, Origin> origins = new HashMap<>();
    private final List<MovementOrder> posted = new ArrayList<>();
    private final Map<UUID, List<Long>> moved = new HashMap<>();
    private long nextId;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20220701})
    void shouldAgreeWithANameForEachUnit(long seed) {
        // Given
        Random random = new Random(seed);
        open();
        LedgerPage page = new LedgerPage(accounts, lots, this::id);
        int before = 0;

        for (int i = 0; i < ORDERS; i++) {
            // When
            MovementOrder order = order(random, i);
            List<Long> naively = moveNaively(order);
            boolean done = page.move(plan(order).movement(DAY)).isPresent();

            // Then
            assertThat(done).as("seed %d order %d %s", seed, i, order).isEqualTo(!naively.isEmpty());
            List<Entry> entries = page.change().entries();
            if (done) {
                assertThat(units(entries.getLast(), -1)).isEqualTo(naively);
                assertThat(units(entries.getLast(), 1)).isEqualTo(naively);
                assertThat(whereTo(entries.getLast())).isEqualTo(now(naively));
                posted.add(order);
                moved.put(order.id(), naively);
                before++;
            }
            assertThat(entries).hasSize(before);
        }
        assertThat(whereLotsAre(page)).as("seed %d", seed).isEqualTo(naive);
        assertThat(before).as("a history in which something happens").isGreaterThan(ORDERS / 5);
    }

    private UUID id() {
        return new UUID(1, ++nextId);
    }

    private void open() {
        List<Place> places = new ArrayList<>();
        for (Uscc holder : holders) {
            for (AccountKind kind : List.of(
                    AccountKind.AVAILABLE,
                    AccountKind.FROZEN,
                    AccountKind.PLEDGED,
                    AccountKind.COURT_HELD,
                    AccountKind.RETIRED)) {
                places.add(new Place(holder.code(), Instrument.ENERGY, kind));
            }
        }
        places.add(Place.bound(PROJECT, Instrument.ENERGY));
        places.add(new Place(PROJECT, Instrument.ENERGY, AccountKind.RETIRED));
        places.add(new Place(Place.GOVERNMENT, Instrument.ENERGY, AccountKind.RECLAIMED));
        places.forEach(this::open);
    }

    private void open(Place place) {
        for (Origin origin : Origin.values()) {
            Account account = new Account(accounts.size() + 1L, place, origin);
            accounts.add(account);
            if (place.kind() == AccountKind.AVAILABLE) {
                long first = naive.size() + 1L;
                lots.add(new Lot(id(), new UUID(2, 1), account.id(), new Serials(first, first + UNITS_EACH - 1), DAY));
                LongStream.range(first, first + UNITS_EACH).forEach(serial -> {
                    naive.put(serial, name(place));
                    origins.put(serial, origin);
                });
            }
        }
    }

    private MovementOrder order(Random random, int number) {
        List<MovementKind> kinds = new ArrayList<>(WAYS.keySet());
        kinds.sort(null);
        MovementKind kind = random.nextInt(5) == 0 ? MovementKind.REVERSE : kinds.get(random.nextInt(kinds.size()));
        Optional<MovementOrder> before = kind.is(Trait.CARRIES_ON)
                ? posted.stream()
                        .filter(it -> kind.carriesOn(it.content().kind()))
                        .skip(random.nextInt(2))
                        .findFirst()
                : Optional.empty();
        MovementKind used = kind.is(Trait.CARRIES_ON) && before.isEmpty() ? MovementKind.FREEZE : kind;
        Uscc holder = before.map(it -> it.content().holder()).orElse(holders.get(random.nextInt(holders.size())));
        Uscc other = holders.get((holders.indexOf(holder) + 1) % holders.size());
        Origin origin = random.nextBoolean() ? null : Origin.values()[random.nextInt(4)];
        Content content = new Content(
                used,
                holder,
                new Units(Instrument.ENERGY, origin, 1 + random.nextInt(40)),
                new Target(
                        used.is(Trait.TO_ANOTHER) ? Optional.of(other) : Optional.empty(),
                        used.is(Trait.TO_A_PROJECT) ? Optional.of(new UUID(3, 3)) : Optional.empty(),
                        before.map(MovementOrder::id)),
                "文号");
        return new MovementOrder(
                id(), PublicNumber.of(Numbered.MOVEMENT, DAY, number + 1L), content, new OrderState.Proposed("zhang"));
    }

    private MovementPlan plan(MovementOrder order) {
        Optional<MovementOrder> before = before(order);
        List<Serials> serials = before.map(it -> moved.get(it.id()).stream()
                        .map(unit -> new Serials(unit, unit))
                        .toList())
                .orElse(List.of());
        List<Serials> ranges = ranges(serials);
        boolean project = before.orElse(order).content().kind().is(Trait.TO_A_PROJECT);
        return new MovementPlan(order, before, ranges, project ? Optional.of(PROJECT) : Optional.empty());
    }

    private Optional<MovementOrder> before(MovementOrder order) {
        return order.content()
                .target()
                .ofMovement()
                .map(id -> posted.stream()
                        .filter(it -> it.id().equals(id))
                        .findFirst()
                        .orElseThrow());
    }

    /** Postings name ranges, so neighbours are joined as the ledger would have written them or more widely. */
    private static List<Serials> ranges(List<Serials> units) {
        List<Serials> ranges = new ArrayList<>();
        for (Serials unit : units) {
            boolean follows = !ranges.isEmpty() && ranges.getLast().last() + 1 == unit.first();
            Serials range = follows ? new Serials(ranges.removeLast().first(), unit.last()) : unit;
            ranges.add(range);
        }
        return ranges;
    }

    private List<Long> moveNaively(MovementOrder order) {
        Optional<MovementOrder> before = before(order);
        boolean back = order.content().kind() == MovementKind.REVERSE;
        MovementOrder way = back ? before.orElseThrow() : order;
        String[] ends = WAYS.get(way.content().kind()).split(" ");
        String from = named(ends[back ? 1 : 0], way);
        String to = named(ends[back ? 0 : 1], way);
        Origin origin = before.isPresent() ? null : order.content().what().origin();
        List<Long> there = naive.entrySet().stream()
                .filter(unit -> unit.getValue().equals(from))
                .map(Map.Entry::getKey)
                .filter(serial -> origin == null || origins.get(serial) == origin)
                .filter(serial ->
                        before.isEmpty() || moved.get(before.get().id()).contains(serial))
                .limit(order.content().what().quantity())
                .toList();
        if (there.size() < order.content().what().quantity()) {
            return List.of();
        }
        there.forEach(serial -> naive.put(serial, to));
        return there;
    }

    private static String named(String end, MovementOrder order) {
        String other = order.content().target().recipient().map(Uscc::code).orElse("");
        return end.replace("own", order.content().holder().code())
                .replace("other", other)
                .replace("project", PROJECT)
                .replace("government", Place.GOVERNMENT);
    }

    private static String name(Place place) {
        return place.holder() + "/" + place.kind();
    }

    private static List<Long> units(Entry entry, int sign) {
        return entry.postings().stream()
                .filter(posting -> Long.signum(posting.amount()) == sign)
                .flatMapToLong(posting -> LongStream.rangeClosed(
                        posting.serials().first(), posting.serials().last()))
                .sorted()
                .boxed()
                .toList();
    }

    private Map<Long, String> whereTo(Entry entry) {
        Map<Long, String> there = new TreeMap<>();
        for (Posting posting : entry.postings()) {
            if (posting.amount() > 0) {
                String name = name(accounts.get((int) posting.accountId() - 1).place());
                LongStream.rangeClosed(
                                posting.serials().first(), posting.serials().last())
                        .forEach(serial -> there.put(serial, name));
            }
        }
        return there;
    }

    private Map<Long, String> now(List<Long> serials) {
        Map<Long, String> there = new TreeMap<>();
        serials.forEach(serial -> there.put(serial, naive.get(serial)));
        return there;
    }

    private TreeMap<Long, String> whereLotsAre(LedgerPage page) {
        Map<UUID, Lot> all = new HashMap<>();
        lots.forEach(lot -> all.put(lot.id(), lot));
        page.change().changedLots().forEach(lot -> all.put(lot.id(), lot));
        page.change().newLots().forEach(lot -> all.put(lot.id(), lot));
        TreeMap<Long, String> there = new TreeMap<>();
        all.values().forEach(lot -> {
            Account account = accounts.get((int) lot.accountId() - 1);
            LongStream.rangeClosed(lot.serials().first(), lot.serials().last()).forEach(serial -> {
                assertThat(origins.get(serial)).isEqualTo(account.origin());
                assertThat(there.put(serial, name(account.place()))).isNull();
            });
        });
        return there;
    }
}
