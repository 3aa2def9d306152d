package org.nengquan.registry.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.nengquan.registry.Codes;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.quota.domain.Instrument;
import org.nengquan.registry.quota.domain.Origin;
import org.nengquan.registry.quota.domain.Priority;

class LedgerPageTest {

    private static final LocalDate DAY = LocalDate.of(2022, 7, 4);
    private static final Uscc SELLER = Codes.enterprise();
    private static final Uscc BUYER = Codes.enterprise();
    private static final Place SELLER_HAND = Place.available(SELLER, Instrument.ENERGY);
    private static final Place SELLER_MARKET = Place.inTrading(SELLER, Instrument.ENERGY);
    private static final Place BUYER_HAND = Place.available(BUYER, Instrument.ENERGY);
    private static final Place BUYER_MARKET = Place.inTrading(BUYER, Instrument.ENERGY);

    private final AtomicLong ids = new AtomicLong(1000);
    private final Supplier<UUID> newId = () -> new UUID(0, ids.incrementAndGet());
    private final List<Account> accounts = accounts();

    private static List<Account> accounts() {
        List<Account> accounts = new ArrayList<>();
        for (Place place : List.of(SELLER_HAND, SELLER_MARKET, BUYER_HAND, BUYER_MARKET)) {
            for (Origin origin : Origin.values()) {
                accounts.add(new Account(accounts.size() + 1L, place, origin));
            }
        }
        return accounts;
    }

    private long account(Place place, Origin origin) {
        return accounts.stream()
                .filter(account -> account.place().equals(place) && account.origin() == origin)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Lot aLot(Place place, Origin origin, long first, long last) {
        return new Lot(newId.get(), new UUID(9, 9), account(place, origin), new Serials(first, last), DAY);
    }

    private static Movement aMovement(Entry.Kind kind, Place from, Place to, long quantity) {
        return new Movement(kind, "T" + quantity, from, to, Priority.SAVED, quantity, DAY);
    }

    @Test
    void shouldTakeSavedUnitsOfBothOriginsOldestFirstAndSplitTheLast() {
        // Given
        var shutdown = aLot(SELLER_HAND, Origin.SHUTDOWN, 1, 10);
        var retrofit = aLot(SELLER_HAND, Origin.RETROFIT, 11, 30);
        var pool = aLot(SELLER_HAND, Origin.CITY_POOL, 31, 90);
        var page = new LedgerPage(accounts, List.of(pool, retrofit, shutdown), newId);

        // When
        var arrived = page.move(aMovement(Entry.Kind.HAND_OVER, SELLER_HAND, SELLER_MARKET, 15));

        // Then
        assertThat(arrived.orElseThrow())
                .extracting(Lot::serials)
                .containsExactly(new Serials(1, 10), new Serials(11, 15));
        assertThat(page.change().changedLots())
                .containsExactlyInAnyOrder(
                        shutdown.movedTo(account(SELLER_MARKET, Origin.SHUTDOWN), DAY), retrofit.without(5));
        assertThat(page.change().newLots())
                .singleElement()
                .satisfies(lot -> assertThat(lot.accountId()).isEqualTo(account(SELLER_MARKET, Origin.RETROFIT)));
        assertThat(page.change().entries().getFirst().postings())
                .containsExactly(
                        Posting.out(account(SELLER_HAND, Origin.SHUTDOWN), new Serials(1, 10)),
                        Posting.in(account(SELLER_MARKET, Origin.SHUTDOWN), new Serials(1, 10)),
                        Posting.out(account(SELLER_HAND, Origin.RETROFIT), new Serials(11, 15)),
                        Posting.in(account(SELLER_MARKET, Origin.RETROFIT), new Serials(11, 15)));
    }

    @Test
    void shouldMoveNothingWhenThereIsTooLittle() {
        // Given
        var page = new LedgerPage(accounts, List.of(aLot(SELLER_HAND, Origin.RETROFIT, 1, 10)), newId);
        var movement = aMovement(Entry.Kind.HAND_OVER, SELLER_HAND, SELLER_MARKET, 11);

        // When
        var arrived = page.move(movement);

        // Then
        assertThat(arrived).isEmpty();
        assertThat(page.movable(movement)).isEqualTo(10);
        assertThat(page.change().entries()).isEmpty();
        assertThat(page.change().changedLots()).isEmpty();
    }

    @Test
    void shouldLockBoughtUnitsUntilTheNextBusinessDate() {
        // Given
        var page = new LedgerPage(accounts, List.of(aLot(SELLER_MARKET, Origin.RETROFIT, 1, 10)), newId);

        // When
        page.move(aMovement(Entry.Kind.DELIVERY, SELLER_MARKET, BUYER_HAND, 4));

        // Then: not today, from tomorrow on
        var today = aMovement(Entry.Kind.HAND_OVER, BUYER_HAND, BUYER_MARKET, 4);
        var tomorrow = new Movement(
                Entry.Kind.HAND_OVER, "next", BUYER_HAND, BUYER_MARKET, Priority.SAVED, 4, DAY.plusDays(1));
        assertThat(page.movable(today)).isZero();
        assertThat(page.movable(tomorrow)).isEqualTo(4);
    }

    @Test
    void shouldGiveTheSameResultForABatchAsOneByOne() {
        // Given
        var page = new LedgerPage(accounts, List.of(aLot(SELLER_MARKET, Origin.RETROFIT, 1, 10)), newId);

        // When: three trades, the second of which asks for more than is left
        var first = page.move(aMovement(Entry.Kind.DELIVERY, SELLER_MARKET, BUYER_HAND, 6));
        var second = page.move(aMovement(Entry.Kind.DELIVERY, SELLER_MARKET, BUYER_HAND, 5));
        var third = page.move(aMovement(Entry.Kind.DELIVERY, SELLER_MARKET, BUYER_HAND, 4));

        // Then
        assertThat(first.orElseThrow()).extracting(Lot::serials).containsExactly(new Serials(1, 6));
        assertThat(second).isEmpty();
        assertThat(third.orElseThrow()).extracting(Lot::serials).containsExactly(new Serials(7, 10));
        assertThat(page.change().entries()).hasSize(2);
        assertThat(page.change().newLots()).hasSize(1);
        assertThat(page.change().changedLots()).hasSize(1);
    }

    @Test
    void shouldRefuseWhatCannotBe() {
        var coal = Place.available(BUYER, Instrument.COAL);
        assertThatThrownBy(() -> aMovement(Entry.Kind.DELIVERY, SELLER_MARKET, coal, 1))
                .hasMessageContaining("no unit changes its instrument");
        assertThatThrownBy(() -> aMovement(Entry.Kind.DELIVERY, SELLER_MARKET, BUYER_HAND, 0))
                .hasMessageContaining("at least one unit");
        assertThatThrownBy(() -> new Posting(1, 2, new Serials(1, 1))).hasMessageContaining("as many serials");
        assertThatThrownBy(() -> new Entry(
                        newId.get(),
                        Entry.Kind.RETURN,
                        "r",
                        Instrument.COAL,
                        DAY,
                        List.of(Posting.in(1, new Serials(1, 1)))))
                .hasMessageContaining("sum to zero");
    }
}
