package org.nengquan.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengquan.local.launch.Application.DISCLOSURE;
import static org.nengquan.local.launch.Application.GATEWAY;
import static org.nengquan.local.launch.Application.REGISTRY;
import static org.nengquan.local.launch.Application.SETTLEMENT;
import static org.nengquan.local.launch.Application.TRADING;
import static org.nengquan.local.launch.Application.VERIFICATION;
import static org.nengquan.local.launch.Server.KAFKA;
import static org.nengquan.local.launch.Server.POSTGRESQL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nengquan.e2e.Accidents.Accident;
import org.nengquan.e2e.platform.RunningPlatform;
import org.nengquan.local.season.SeasonResult;

/** Any process may be killed at any moment: what was acknowledged is there exactly once, and the season goes on. */
@ExtendWith(OnePlatform.Resolver.class)
class CrashTest {
    private static final int ROUNDS_IF_DEEP = 5;

    private final OnePlatform platform;

    CrashTest(OnePlatform platform) {
        this.platform = platform;
    }

    @Test
    void shouldLoseNothingAndDoNothingTwiceWhenProcessesAreKilled() {
        // Given
        platform.season();
        List<Accident> planned = plannedAccidents();
        Accidents accidents = new Accidents(planned, chance());
        LocalDate lastDay = tradingDaysFromNow(planned.size() + 1);

        // When
        SeasonResult result = platform.seasonUntil(lastDay, accidents);

        // Then
        assertThat(accidents.areOver()).as("every planned accident happened").isTrue();
        assertThat(result.failures()).as("integrity of the five services").isEmpty();
        assertThat(result.verified()).as(result.toString()).isTrue();
        Map<String, List<String>> orders =
                new Exchange(platform).orders(platform.cast().person("auditor.a"));
        assertThat(orders.values()).allSatisfy(ids -> assertThat(ids).hasSize(1));
        assertThat(accidents.acknowledgedOrders())
                .isNotEmpty()
                .allSatisfy((clientOrderId, orderId) ->
                        assertThat(orders.get(clientOrderId)).containsExactly(orderId));
    }

    /** The six that orders, money, units and the public depend on; with {@code nengquan.deep} all, again and again. */
    private List<Accident> plannedAccidents() {
        RunningPlatform running = platform.running();
        List<Accident> everyTime = Stream.concat(
                        Stream.of(TRADING, SETTLEMENT, REGISTRY, DISCLOSURE).map(one -> Accident.of(running, one)),
                        Stream.of(KAFKA, POSTGRESQL).map(one -> Accident.of(running, one)))
                .toList();
        List<Accident> planned = new ArrayList<>(everyTime);
        for (int round = 1; round < ROUNDS_IF_DEEP && Boolean.getBoolean("nengquan.deep"); round++) {
            planned.addAll(everyTime);
            Stream.of(VERIFICATION, GATEWAY)
                    .map(one -> Accident.of(running, one))
                    .forEach(planned::add);
        }
        return planned;
    }

    /** A failing run is repeated with {@code -Dnengquan.seed} and the seed that it printed. */
    private static RandomGenerator chance() {
        long seed = Long.getLong("nengquan.seed", System.nanoTime());
        System.out.println("accidents by seed " + seed);
        return RandomGeneratorFactory.of("SplittableRandom").create(seed);
    }

    private LocalDate tradingDaysFromNow(int days) {
        LocalDate day = new Exchange(platform).businessDate();
        for (int passed = 0; passed < days; passed++) {
            day = day.plusDays(
                    day.getDayOfWeek().getValue() < 5
                            ? 1
                            : 8 - day.getDayOfWeek().getValue());
        }
        return day;
    }
}
