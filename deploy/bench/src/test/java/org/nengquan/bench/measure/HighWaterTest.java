package org.nengquan.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.nengquan.local.launch.Application;

class HighWaterTest {

    private static Supplier<Map<Application, Long>> tide(long... figures) {
        var queue = new ConcurrentLinkedQueue<Long>();
        for (long figure : figures) {
            queue.add(figure);
        }
        return () -> Map.of(Application.TRADING, queue.size() > 1 ? queue.remove() : queue.element());
    }

    @Test
    void shouldRememberTheHighestFigure() {
        try (var highWater = new HighWater(tide(100, 300, 200))) {
            highWater.marks();
            highWater.marks();

            assertThat(highWater.marks()).containsExactly(Map.entry(Application.TRADING, 300L));
        }
    }
}
