package org.nengquan.e2e;

import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.nengquan.local.cast.Organization;
import org.nengquan.local.cast.Person;
import org.nengquan.local.season.Reply;
import org.nengquan.servers.Patience;

/**
 * One city sells and one project buys, unit after unit, through the public door, until it is closed. Writes down which
 * orders the market has acknowledged; like any client it asks again, under the same name, for an answer that never came.
 */
final class SteadyTrading implements AutoCloseable {
    private static final String INSTRUMENT = "ENERGY";
    /** As long as the patience of its client. */
    private static final Duration LONG = Duration.ofMinutes(4);

    private static final Duration BETWEEN_TRADES = Duration.ofMillis(100);

    private final Exchange exchange;
    private final Person seller;
    private final Person buyer;
    private final String projectId;
    private final long priceFen;
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger trades = new AtomicInteger();
    private volatile boolean closing;
    private final CompletableFuture<Void> trading;

    private SteadyTrading(OnePlatform platform) {
        this.exchange = new Exchange(platform);
        this.seller = first(platform, richestCity(platform));
        Organization project = platform.cast().organizations("PROJECT").getFirst();
        this.buyer = first(platform, project);
        this.projectId = new SavedTon(platform).projectOf(project);
        this.priceFen = exchange.priceFen(INSTRUMENT, 20_000);
        this.trading = CompletableFuture.runAsync(this::trade, Thread::startVirtualThread);
    }

    /** The day is open. */
    static SteadyTrading start(OnePlatform platform) {
        return new SteadyTrading(platform);
    }

    /** How many units were sold and bought so far. */
    int trades() {
        return trades.get();
    }

    /** The orders that the market has acknowledged: its name for each by the trader's name. */
    Map<String, String> acknowledgedOrders() {
        return Map.copyOf(acknowledged);
    }

    /** Waits until so many more units were sold and bought. */
    void awaitMore(int wanted) {
        int goal = trades() + wanted;
        boolean reached = new Patience(LONG).until(() -> trades() >= goal || trading.isDone());
        if (trading.isDone()) {
            trading.join();
        }
        if (!reached) {
            throw new AssertionError("%d trades were expected, and there are %d".formatted(goal, trades()));
        }
    }

    /** Ends after the trade at hand; what went wrong on the way is thrown. */
    @Override
    public void close() {
        closing = true;
        trading.join();
    }

    private void trade() {
        while (!closing) {
            place(seller, Exchange.order(INSTRUMENT, "SELL", priceFen, 1, Map.of("priority", "POOL")));
            place(buyer, Exchange.order(INSTRUMENT, "BUY", priceFen, 1, Map.of("projectId", projectId)));
            trades.incrementAndGet();
            new Patience(BETWEEN_TRADES).until(() -> closing);
        }
    }

    private void place(Person who, Map<String, Object> order) {
        Reply reply = exchange.place(who, order).orFail("order of " + who.username());
        acknowledged.put(order.get("clientOrderId").toString(), reply.text("orderId"));
    }

    private static Organization richestCity(OnePlatform platform) {
        return platform.cast().organizations("CITY").stream()
                .filter(city -> !city.regionCode().equals("411600"))
                .max(Comparator.comparingLong(city -> poolUnits(platform, city)))
                .orElseThrow();
    }

    private static long poolUnits(OnePlatform platform, Organization city) {
        Reply positions = platform.api().get(first(platform, city), "/api/trading/v1/positions");
        return StreamSupport.stream(positions.body().path("quota").spliterator(), false)
                .filter(each -> each.path("instrument").asText().equals(INSTRUMENT))
                .filter(each -> each.path("priority").asText().equals("POOL"))
                .mapToLong(each -> each.path("free").asLong())
                .sum();
    }

    private static Person first(OnePlatform platform, Organization organization) {
        return platform.cast().peopleOf(organization).getFirst();
    }
}
