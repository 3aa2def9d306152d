package org.nengquan.registry.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nengquan.registry.Codes;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.quota.domain.Instrument;
import org.nengquan.registry.quota.domain.Origin;
import org.nengquan.registry.quota.domain.Priority;

/** Random histories against a ledger that a child could write: a map from each single unit to where it is. */
class LedgerHistoryTest {

    private static final LocalDate DAY = LocalDate.of(2022, 7, 4);
    private static final int MOVES = 400;

    private final List<Uscc> holders = List.of(Codes.enterprise(), Codes.enterprise(), Codes.enterprise());
    private final List<Account> accounts = new ArrayList<>();
    private final List<Lot> lots = new ArrayList<>();
    private final TreeMap<Long, Long> naive = new TreeMap<>();
    private long nextId;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 20220701})
    void shouldAgreeWithOneMapEntryForEachUnit(long seed) {
        // Given
        Random random = new Random(seed);
        open();
        LedgerPage page = new LedgerPage(accounts, lots, this::id);

        // When
        for (int i = 0; i < MOVES; i++) {
            Movement movement = movement(random, i);
            boolean naively = moveNaively(movement);
            assertThat(page.move(movement).isPresent())
                    .as("seed %d move %d", seed, i)
                    .isEqualTo(naively);
        }

        // Then
        Map<UUID, Lot> now = new HashMap<>();
        lots.forEach(lot -> now.put(lot.id(), lot));
        page.change().changedLots().forEach(lot -> now.put(lot.id(), lot));
        page.change().newLots().forEach(lot -> now.put(lot.id(), lot));
        TreeMap<Long, Long> units = new TreeMap<>();
        now.values()
                .forEach(lot -> LongStream.rangeClosed(
                                lot.serials().first(), lot.serials().last())
                        .forEach(serial ->
                                assertThat(units.put(serial, lot.accountId())).isNull()));
        assertThat(units).as("seed %d", seed).isEqualTo(naive);
        assertThat(balances(page)).as("seed %d", seed).isEqualTo(counts());
    }

    private UUID id() {
        return new UUID(1, ++nextId);
    }

    private void open() {
        for (Uscc holder : holders) {
            for (Place place :
                    List.of(Place.available(holder, Instrument.ENERGY), Place.inTrading(holder, Instrument.ENERGY))) {
                for (Origin origin : Origin.values()) {
                    accounts.add(new Account(accounts.size() + 1L, place, origin));
                }
            }
        }
        long serial = 1;
        for (Account account : accounts) {
            lots.add(new Lot(id(), new UUID(2, 1), account.id(), new Serials(serial, serial + 49), DAY));
            for (int i = 0; i < 50; i++) {
                naive.put(serial++, account.id());
            }
        }
    }

    private Movement movement(Random random, int number) {
        Uscc from = holders.get(random.nextInt(holders.size()));
        Uscc to = holders.get(random.nextInt(holders.size()));
        Priority priority = Priority.values()[random.nextInt(2)];
        boolean back = random.nextBoolean();
        Place start = back ? Place.inTrading(from, Instrument.ENERGY) : Place.available(from, Instrument.ENERGY);
        Place end = back ? Place.available(to, Instrument.ENERGY) : Place.inTrading(to, Instrument.ENERGY);
        return new Movement(Entry.Kind.RETURN, "m" + number, start, end, priority, 1 + random.nextInt(60), DAY);
    }

    private boolean moveNaively(Movement movement) {
        List<Long> movable = naive.entrySet().stream()
                .filter(unit -> isFrom(movement, account(unit.getValue())))
                .map(Map.Entry::getKey)
                .toList();
        if (movable.size() < movement.quantity()) {
            return false;
        }
        movable.subList(0, (int) movement.quantity())
                .forEach(serial -> naive.compute(
                        serial, (key, at) -> target(movement, account(at).origin())));
        return true;
    }

    private static boolean isFrom(Movement movement, Account account) {
        return account.place().equals(movement.from())
                && movement.pick().origins().contains(account.origin());
    }

    private long target(Movement movement, Origin origin) {
        return accounts.stream()
                .filter(account -> account.place().equals(movement.to()) && account.origin() == origin)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Account account(long id) {
        return accounts.get((int) id - 1);
    }

    private Map<Long, Long> balances(LedgerPage page) {
        Map<Long, Long> balances = new HashMap<>();
        accounts.forEach(account -> balances.put(account.id(), 50L));
        page.change()
                .entries()
                .forEach(entry -> entry.postings()
                        .forEach(posting -> balances.merge(posting.accountId(), posting.amount(), Long::sum)));
        return balances;
    }

    private Map<Long, Long> counts() {
        Map<Long, Long> counts = new HashMap<>();
        accounts.forEach(account -> counts.put(account.id(), 0L));
        naive.values().forEach(at -> counts.merge(at, 1L, Long::sum));
        return counts;
    }
}
