package org.nengquan.e2e.market;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.nengquan.e2e.market.MarketStage.Trader;

/**
 * Traders who place and cancel without a pause, and who write down what the market acknowledged. Most ask again under the
 * same client order id when they get no answer; some give up, and nobody knows what became of their order.
 */
final class Load implements AutoCloseable {
    private static final long CLOSE_FEN = 20_000;
    private static final int SPREAD_FEN = 40;
    private static final Duration TO_BE_HEARD = Duration.ofSeconds(120);

    private final String name;
    private final Desk desk;
    private final List<Thread> threads = new ArrayList<>();
    private final Map<String, String> placed = new ConcurrentHashMap<>();
    private final Set<String> cancelled = ConcurrentHashMap.newKeySet();
    private final Set<String> unknown = ConcurrentHashMap.newKeySet();
    private final AtomicLong names = new AtomicLong();
    private final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean stopping;

    /** @param name what its client order ids begin with */
    Load(String name, Desk desk, List<Trader> traders, long seed) {
        this.name = name;
        this.desk = desk;
        for (Trader trader : traders) {
            RandomGenerator chance =
                    RandomGeneratorFactory.of("SplittableRandom").create(seed + threads.size());
            threads.add(Thread.ofVirtual().start(() -> trade(trader, chance)));
        }
    }

    /** Our ids of acknowledged orders by their client order ids. */
    Map<String, String> placed() {
        return Map.copyOf(placed);
    }

    /** Our ids of orders whose cancellation was acknowledged. */
    Set<String> cancelled() {
        return Set.copyOf(cancelled);
    }

    /** Client order ids of orders that were sent and about which the client never heard. */
    Set<String> unknown() {
        return Set.copyOf(unknown);
    }

    List<Throwable> failures() {
        return List.copyOf(failures);
    }

    /** Waits until so many more orders have been acknowledged, however fast the machine is. */
    void awaitMore(int orders) {
        int wanted = placed.size() + orders;
        long end = System.nanoTime() + TO_BE_HEARD.toNanos();
        while (placed.size() < wanted && failures.isEmpty()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("only " + placed.size() + " orders of " + wanted + " were acknowledged");
            }
            Pause.ms(5);
        }
    }

    private void trade(Trader trader, RandomGenerator chance) {
        try {
            while (!stopping) {
                act(trader, chance);
            }
        } catch (RuntimeException | AssertionError failure) {
            failures.add(failure);
        }
    }

    private void act(Trader trader, RandomGenerator chance) {
        String id = name + "-" + names.incrementAndGet();
        String order = order(trader, id, chance);
        if (chance.nextInt(8) == 0) {
            Optional<Desk.Reply> reply = desk.tryOnce(trader.token(), "/orders", order);
            reply.filter(heard -> heard.status() < 500)
                    .ifPresentOrElse(heard -> note(id, heard), () -> unknown.add(id));
            return;
        }
        note(id, desk.insist(trader.token(), "/orders", order));
        String orderId = placed.get(id);
        if (orderId != null && chance.nextInt(3) == 0) {
            cancel(trader, orderId);
        }
    }

    private void note(String id, Desk.Reply reply) {
        if (reply.status() == 201) {
            placed.put(id, reply.body().path("orderId").asText());
        } else if (reply.status() != 422) {
            throw new AssertionError(id + ": " + reply);
        }
    }

    /** 409: it had been filled meanwhile. */
    private void cancel(Trader trader, String orderId) {
        Desk.Reply reply = desk.insist(trader.token(), "/orders/" + orderId + "/cancellation", "{}");
        if (reply.status() == 200) {
            cancelled.add(orderId);
        } else if (reply.status() != 409) {
            throw new AssertionError(orderId + ": " + reply);
        }
    }

    private static String order(Trader trader, String id, RandomGenerator chance) {
        long price = CLOSE_FEN - SPREAD_FEN / 2 + chance.nextInt(SPREAD_FEN);
        return """
                {"clientOrderId":"%s","instrument":"ENERGY","side":"%s",%s"priceFen":%d,"quantity":%d}""".formatted(
                        id,
                        trader.sells() ? "SELL" : "BUY",
                        trader.sells() ? "\"priority\":\"POOL\"," : "",
                        price,
                        1 + chance.nextInt(9));
    }

    /** Everybody stops, whatever they still wait for. */
    void stopAsking() {
        stopping = true;
        threads.forEach(Thread::interrupt);
    }

    /** Waits until everybody has heard the answer to the last order. */
    @Override
    public void close() {
        stopping = true;
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
