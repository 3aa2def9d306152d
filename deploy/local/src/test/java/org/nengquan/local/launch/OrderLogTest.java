package org.nengquan.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengquan.local.cast.DemoCast;
import org.nengquan.local.cast.Person;

class OrderLogTest {
    private static final Person TRADER = new DemoCast().person("unit001.a");

    private final AtomicInteger moments = new AtomicInteger();
    private final Map<String, List<String>> restored = new HashMap<>();
    private final OrderLog orders =
            new OrderLog((what, done, total) -> {}, LocalDate.of(2022, 7, 8), moments::incrementAndGet);

    /** A day before, and twice as many orders on the day as come before the moment. */
    @BeforeEach
    void trade() {
        trade("S1-2022-07-07-ENERGY-", 20);
        trade("S1-2022-07-08-ENERGY-", 34);
        restored.keySet()
                .removeIf(name ->
                        orders.differences(restored).contains(name + " was sent only afterwards, and is there"));
    }

    @Test
    void shouldAgreeWithAMarketThatKnowsWhatWasAcknowledgedBefore() {
        assertThat(moments).hasValue(1);
        assertThat(orders).hasToString("37 orders acknowledged before, 17 sent after");
        assertThat(orders.differences(restored)).isEmpty();
    }

    @Test
    void shouldMissAnOrderThatWasAcknowledgedBefore() {
        restored.remove("S1-2022-07-08-ENERGY-16");

        assertThat(orders.differences(restored))
                .containsExactly(
                        "S1-2022-07-08-ENERGY-16 was acknowledged as id of S1-2022-07-08-ENERGY-16, and is null");
    }

    @Test
    void shouldSeeAnOrderThatIsThereTwice() {
        restored.put("S1-2022-07-07-ENERGY-0", List.of("id of S1-2022-07-07-ENERGY-0", "another"));

        assertThat(orders.differences(restored)).hasSize(1);
    }

    @Test
    void shouldSeeAnOrderThatWasSentOnlyAfterwards() {
        restored.put("S1-2022-07-08-ENERGY-17", List.of("id"));

        assertThat(orders.differences(restored))
                .containsExactly("S1-2022-07-08-ENERGY-17 was sent only afterwards, and is there");
    }

    @Test
    void shouldNotCallARehearsalGoodInWhichNothingWasTradedAfterwards() {
        OrderLog idle = new OrderLog((what, done, total) -> {}, LocalDate.of(2022, 7, 8), () -> {});

        assertThat(idle.differences(Map.of())).hasSize(1);
    }

    private void trade(String name, int count) {
        for (int number = 0; number < count; number++) {
            orders.sends(name + number);
            orders.acknowledged(TRADER, name + number, "id of " + name + number);
            restored.put(name + number, List.of("id of " + name + number));
        }
    }
}
