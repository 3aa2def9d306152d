package org.nengquan.trading.journal.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.journal.domain.Applied;
import org.nengquan.trading.journal.store.JsonCodecs;
import org.nengquan.trading.matching.domain.Command;
import org.nengquan.trading.matching.domain.DayCommand;
import org.nengquan.trading.matching.domain.ListingCommand;
import org.nengquan.trading.matching.domain.ListingEvent;
import org.nengquan.trading.matching.domain.RandomCommands;

/** The writer on a shard that loses answers, hangs, or is taken away. */
class JournalTest {
    private static final String UNIT = "914403001922038216";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final MemoryShards shards = new MemoryShards();
    private final Codec codec = JsonCodecs.create();

    @Test
    void shouldAnswerARepeatedOrderWithTheFirstAnswerAndAnotherBodyWith409() throws InterruptedException {
        try (var market = market()) {
            // Given
            Applied first = market.submit(sell("mine-1", 10));

            // When
            Applied second = market.submit(sell("mine-1", 10));

            // Then
            assertThat(second).isEqualTo(first);
            assertThat(market.failure(sell("mine-1", 11))).isEqualTo(409);
            assertThat(orders("mine-1")).isEqualTo(1);
        }
    }

    @Test
    void shouldRememberAnswersOverARestartAndOverTheCloseOfTheDay() throws InterruptedException {
        // Given
        Applied first;
        try (var market = market()) {
            first = market.submit(sell("mine-1", 10));
            market.submit(new DayCommand.CloseDay(LocalDate.of(2022, 7, 1)));
        }

        // When
        try (var market = new JournalHarness(shards, codec, 100)) {
            Applied again = market.submit(sell("mine-1", 10));

            // Then
            assertThat(again).isEqualTo(first);
            assertThat(orders("mine-1")).isEqualTo(1);
        }
    }

    @Test
    void shouldGiveTheFirstAnswerToWhoRepeatsBeforeItIsWritten() throws InterruptedException {
        try (var market = market()) {
            // Given a database that does not answer yet
            var gate = new CompletableFuture<Void>();
            shards.gate = gate;
            var first = market.journal.submit(sell("mine-1", 10)).subscribeAsCompletionStage();
            var again = market.journal.submit(sell("mine-1", 10)).subscribeAsCompletionStage();

            // When
            shards.gate = null;
            gate.complete(null);

            // Then
            assertThat(again.join()).isEqualTo(first.join());
            assertThat(orders("mine-1")).isEqualTo(1);
        }
    }

    @Test
    void shouldNotGuessWhileTheFirstAnswerCannotBeRead() throws InterruptedException {
        try (var market = market()) {
            // Given
            Applied first = market.submit(sell("mine-1", 10));
            shards.unreadable = true;
            assertThat(market.failure(sell("mine-1", 10))).isEqualTo(503);

            // When
            shards.unreadable = false;

            // Then
            assertThat(market.submit(sell("mine-1", 10))).isEqualTo(first);
            assertThat(orders("mine-1")).isEqualTo(1);
        }
    }

    @Test
    void shouldLetTheShardGoWhenItIsStopped() throws InterruptedException {
        // Given
        try (var market = market()) {
            market.submit(sell("mine-1", 10));
            assertThat(shards.released).isFalse();

            // When
        }

        // Then
        assertThat(shards.released).isTrue();
    }

    @Test
    void shouldTurnCommandsAwayAtOnceWhenTheQueueIsFull() throws InterruptedException {
        try (var market = market(2)) {
            // Given a database that does not answer
            var gate = new CompletableFuture<Void>();
            shards.gate = gate;
            List<Uni<Applied>> waiting = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                waiting.add(market.journal.submit(sell("w" + i, 1)).memoize().indefinitely());
            }
            var answers = waiting.stream()
                    .map(uni -> uni.subscribeAsCompletionStage())
                    .toList();

            // Then some are refused before the database answers
            assertThat(answers).anyMatch(CompletableFuture::isCompletedExceptionally);

            // And those taken in are answered when it does
            shards.gate = null;
            gate.complete(null);
            long taken = answers.stream().filter(answer -> succeeded(answer)).count();
            assertThat(taken).isBetween(1L, 11L);
            assertThat(shards.lines.stream()
                            .filter(line -> line.line().command().contains("\"w"))
                            .count())
                    .isEqualTo(taken);
        }
    }

    @Test
    void shouldNotGuessWhenTheAnswerOfACommitIsLostAndTheCommitHappened() throws InterruptedException {
        try (var market = market()) {
            // Given
            shards.loseAnswer = true;
            assertThat(market.failure(sell("mine-1", 10))).isEqualTo(503);

            // When the client asks again under the same key
            Applied answer = market.eventually(sell("mine-1", 10));

            // Then it learns what happened, and nothing happened twice
            assertThat(answer.events().getFirst()).isInstanceOf(ListingEvent.OrderAccepted.class);
            assertThat(orders("mine-1")).isEqualTo(1);
        }
    }

    @Test
    void shouldForgetWhatWasNeverCommitted() throws InterruptedException {
        try (var market = market()) {
            // Given all units offered in a batch that is lost
            shards.loseBatch = true;
            assertThat(market.failure(sell("mine-1", 100))).isEqualTo(503);

            // When
            Applied other = market.eventually(sell("mine-2", 100));

            // Then
            assertThat(other.events().getFirst()).isInstanceOf(ListingEvent.OrderAccepted.class);
            assertThat(orders("mine-1")).isZero();
        }
    }

    @Test
    void shouldCommitNothingAfterSomebodyElseTookTheShard() throws InterruptedException {
        try (var market = market()) {
            // Given
            int before = shards.lines.size();
            shards.steal();

            // When
            int status = market.failure(sell("mine-1", 10));

            // Then
            assertThat(status).isEqualTo(503);
            assertThat(shards.lines).hasSize(before);
        }
    }

    @Test
    void shouldStayClosedWhenALineOfTheJournalWasChanged() throws InterruptedException {
        // Given
        try (var market = market()) {
            market.submit(sell("mine-1", 10));
        }
        var line = shards.lines.getFirst();
        var forged = new org.nengquan.trading.journal.domain.JournalLine(
                line.line().seq(),
                line.line().at(),
                line.line().command().replace("10", "11"),
                line.line().events());
        shards.lines.set(0, new org.nengquan.trading.journal.domain.ChainedLine(forged, line.hash()));

        // When
        boolean opened;
        try (var market = new JournalHarness(shards, codec, 100)) {
            opened = true;
        } catch (AssertionError stayedClosed) {
            opened = false;
        }

        // Then
        assertThat(opened).isFalse();
    }

    private JournalHarness market() {
        return market(100);
    }

    /** An open market with one unit that has 100 saved units of energy. */
    private JournalHarness market(int capacity) {
        var market = new JournalHarness(shards, codec, capacity);
        RandomCommands.parameters().forEach(market::submit);
        market.submit(RandomCommands.activeUnit(UNIT));
        market.submit(RandomCommands.credit(UNIT, Instrument.ENERGY, Priority.SAVED, 100));
        market.submit(new DayCommand.OpenDay(LocalDate.of(2022, 7, 1), false));
        return market;
    }

    private static Command sell(String key, long quantity) {
        return new ListingCommand.PlaceOrder(
                UUID.nameUUIDFromBytes((key + quantity).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                key,
                "person",
                new Intent(UNIT, Instrument.ENERGY, Side.SELL, Priority.SAVED, null, 20_000, quantity));
    }

    private long orders(String key) {
        return shards.lines.stream()
                .filter(line -> line.line().command().contains("\"" + key + "\""))
                .count();
    }

    private static boolean succeeded(CompletableFuture<Applied> answer) {
        try {
            answer.get(PATIENCE.toSeconds(), java.util.concurrent.TimeUnit.SECONDS);
            return true;
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException refused) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
