package org.nengquan.trading.journal.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.journal.domain.Applied;
import org.nengquan.trading.journal.store.JsonCodecs;
import org.nengquan.trading.matching.domain.Balance;
import org.nengquan.trading.matching.domain.Command;
import org.nengquan.trading.matching.domain.DayCommand;
import org.nengquan.trading.matching.domain.FactCommand;
import org.nengquan.trading.matching.domain.ListingCommand;
import org.nengquan.trading.matching.domain.Origin;
import org.nengquan.trading.matching.domain.RandomCommands;

/** What readers ask comes behind what is acknowledged, in its order and without a gap, whoever dies in between. */
class TablesFollowTest {
    private static final String SELLER = "914403001922038216";
    private static final String BUYER = "91410000170000000X";
    private static final LocalDate DAY = LocalDate.of(2022, 7, 1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final MemoryShards shards = new MemoryShards();
    private final Codec codec = JsonCodecs.create();

    @Test
    void shouldAcknowledgeOrdersBeforeTheTablesShowThem() throws InterruptedException {
        try (var market = market()) {
            // Given
            int before = shards.projections.size();

            // When
            market.submit(sell("one", 3));
            market.submit(buy("two", 2));
            market.submit(buy("three", 1));

            // Then the lines are on disk, the tables rest, and nobody has asked them
            assertThat(shards.projections).hasSize(before);
            assertThat(market.tables.behind()).isEqualTo(3);
        }
    }

    @Test
    void shouldShowAReaderEverythingThatWasAcknowledgedBeforeItAsked() throws InterruptedException {
        try (var market = market()) {
            // Given
            market.submit(sell("one", 3));
            market.submit(buy("two", 2));
            market.submit(buy("three", 1));

            // When
            market.read();

            // Then all of it in one transaction: orders as they are now, trades, balances after the last line
            Projection last = shards.projections.getLast();
            assertThat(last.rows().newOrders())
                    .extracting(
                            ReadRows.NewOrder::clientOrderId,
                            order -> order.change().filled())
                    .containsExactly(tuple("one", 3L), tuple("two", 2L), tuple("three", 1L));
            assertThat(last.rows().trades()).hasSize(2);
            assertThat(last.balances())
                    .filteredOn(balance -> balance.uscc().equals(SELLER))
                    .extracting(Balance::free, Balance::reserved)
                    .contains(tuple(97L, 0L));
            assertThat(last.events()).hasSize(2);
            assertThat(market.tables.behind()).isZero();
        }
    }

    @Test
    void shouldWriteWhatIsNoOrderAtOnceAndByItself() throws InterruptedException {
        try (var market = market()) {
            // Given
            market.submit(sell("one", 3));
            int before = shards.projections.size();

            // When
            market.submit(new DayCommand.CloseDay(DAY));
            market.read();

            // Then
            List<Projection> written = shards.projections.subList(before, shards.projections.size());
            assertThat(written).hasSize(2);
            assertThat(written.getFirst().rows().newOrders()).hasSize(1);
            assertThat(written.getLast().rows().closedDays()).hasSize(1);
        }
    }

    @Test
    void shouldWriteEverythingBeforeItLetsTheShardGo() throws InterruptedException {
        // When
        try (var market = market()) {
            market.submit(sell("one", 3));
        }

        // Then
        assertThat(shards.projections.getLast().to()).isEqualTo(shards.lines.size());
    }

    @Test
    void shouldMakeAgainFromTheJournalWhatADeadOwnerDidNotWrite() throws InterruptedException {
        // Given an owner that dies with orders acknowledged over a day's close, and tables that know none of them
        var dead = market();
        dead.read();
        int before = shards.projections.size();
        shards.tablesStandStill = true;
        dead.submit(sell("one", 3));
        dead.submit(buy("two", 2));
        dead.submit(new DayCommand.CloseDay(DAY));
        long lines = shards.lines.size();
        shards.steal();
        dead.close();
        shards.tablesStandStill = false;

        // When
        try (var market = new JournalHarness(shards, codec, 100)) {
            market.read();

            // Then the tables show what they would have shown, and go on from there
            List<Projection> written = shards.projections.subList(before, shards.projections.size());
            assertThat(written.getLast().to()).isEqualTo(lines);
            assertThat(written.getFirst().rows().newOrders())
                    .extracting(ReadRows.NewOrder::clientOrderId)
                    .containsExactly("one", "two");
            assertThat(written.getFirst().rows().trades()).hasSize(1);
            assertThat(written.getFirst().events())
                    .extracting(event -> event.sequence())
                    .containsExactly(1L);
            assertThat(written.getLast().rows().closedDays()).hasSize(1);
            assertThat(market.submit(sell("one", 3)).seq()).isEqualTo(lines - 2);
        }
    }

    @Test
    void shouldGiveTheShardUpWhenTheTablesDoNotFollowAndTakeItBackWhenTheyDo() throws InterruptedException {
        try (var market = market()) {
            // Given
            shards.tablesStandStill = true;
            market.submit(sell("one", 3));

            // When, then a reader is told so rather than shown less than was acknowledged
            assertThat(market.failureOfReading()).isEqualTo(503);
            shards.tablesStandStill = false;
            Applied again = market.eventually(sell("two", 1));
            market.readEventually();
            assertThat(shards.projections.getLast().to()).isEqualTo(again.seq());
        }
    }

    @Test
    void shouldShowReadersOfAnotherReplicaWhatTheOwnerWrote() throws InterruptedException {
        try (var market = market()) {
            // Given a replica that does not own the shard
            var elsewhere = new MarketTables(shards, market.config);
            market.submit(sell("one", 3));

            // When
            var reading = elsewhere.upToDate().subscribeAsCompletionStage();
            assertThat(reading).isNotDone();
            market.read();

            // Then
            reading.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        }
    }

    /** An open market with a seller of 100 saved units and a buyer with cash, and tables that show it. */
    private JournalHarness market() {
        var market = new JournalHarness(shards, codec, 100);
        RandomCommands.parameters().forEach(market::submit);
        market.submit(RandomCommands.activeUnit(SELLER));
        market.submit(RandomCommands.activeUnit(BUYER));
        market.submit(RandomCommands.credit(SELLER, Instrument.ENERGY, Priority.SAVED, 100));
        market.submit(new FactCommand.CreditCash(new Origin("settlement", "cash", 1), "cash", BUYER, 100_000_000));
        market.submit(new DayCommand.OpenDay(DAY, false));
        market.read();
        return market;
    }

    private static Command sell(String key, long quantity) {
        return order(key, new Intent(SELLER, Instrument.ENERGY, Side.SELL, Priority.SAVED, null, 20_000, quantity));
    }

    private static Command buy(String key, long quantity) {
        return order(key, new Intent(BUYER, Instrument.ENERGY, Side.BUY, null, null, 20_000, quantity));
    }

    private static Command order(String key, Intent intent) {
        return new ListingCommand.PlaceOrder(
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)), key, "person", intent);
    }
}
