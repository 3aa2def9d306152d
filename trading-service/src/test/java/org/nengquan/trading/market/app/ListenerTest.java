package org.nengquan.trading.market.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.TradeMode;
import org.nengquan.trading.journal.app.Board;

/** Nobody's slowness fills the memory. */
class ListenerTest {
    private final AtomicInteger cutOff = new AtomicInteger();
    private final Listener listener = new Listener(cutOff::incrementAndGet);

    @Test
    void shouldCutOffAListenerThatReadsNothingOnceItsQueueIsFull() {
        // When
        for (int i = 0; i < 10 * Listener.WAITING; i++) {
            listener.hear(trade(i));
        }

        // Then it was told once, and what waits is no more than the queue
        assertThat(cutOff).hasValue(1);
        var waiting = new ArrayList<Board.News>();
        listener.heard().subscribe().with(waiting::add);
        assertThat(waiting).hasSize(Listener.WAITING);
    }

    @Test
    void shouldTellAListenerThatReadsEverythingInItsOrder() {
        // Given
        var heard = new ArrayList<Board.News>();
        listener.heard().subscribe().with(heard::add);

        // When
        for (int i = 0; i < 3 * Listener.WAITING; i++) {
            listener.hear(trade(i));
        }

        // Then
        assertThat(heard).hasSize(3 * Listener.WAITING).endsWith(trade(3 * Listener.WAITING - 1));
        assertThat(cutOff).hasValue(0);
    }

    private static Board.News trade(int number) {
        return new Board.News.Trade("T" + number, Instrument.COAL, 1, 30_000, 30_000, TradeMode.LISTING, Instant.EPOCH);
    }
}
