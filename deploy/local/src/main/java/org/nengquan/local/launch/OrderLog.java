package org.nengquan.local.launch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.nengquan.local.cast.Person;
import org.nengquan.local.season.Progress;

/**
 * Writes down a season's orders on both sides of a moment in the middle of a trading day: those that were acknowledged
 * before it, and those that were sent only after it. What was on its way just then may have come before or after. Safe
 * for threads.
 */
final class OrderLog implements Progress {
    private static final int ORDERS_BEFORE_THE_MOMENT = 17;

    private final Progress listener;
    private final LocalDate day;
    private final Runnable moment;
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Set<String> sentAfter = ConcurrentHashMap.newKeySet();
    private final AtomicInteger ordersOfTheDay = new AtomicInteger();
    private volatile Map<String, String> before = Map.of();
    private volatile boolean isPast;

    /**
     * @param listener hears of the season too
     * @param day on which the moment comes, when some of its orders have been acknowledged
     * @param moment what happens then; the trader whose order was the last waits for it, the others trade on
     */
    OrderLog(Progress listener, LocalDate day, Runnable moment) {
        this.listener = listener;
        this.day = day;
        this.moment = moment;
    }

    @Override
    public void at(String what, long done, long total) {
        listener.at(what, done, total);
    }

    @Override
    public void sends(String clientOrderId) {
        if (isPast) {
            sentAfter.add(clientOrderId);
        }
    }

    @Override
    public void acknowledged(Person trader, String clientOrderId, String orderId) {
        acknowledged.put(clientOrderId, orderId);
        if (clientOrderId.contains(day.toString()) && ordersOfTheDay.incrementAndGet() == ORDERS_BEFORE_THE_MOMENT) {
            before = Map.copyOf(acknowledged);
            moment.run();
            isPast = true;
        }
    }

    /**
     * What a market that was brought back to the moment knows, and what it should.
     *
     * @param taken the market's names for each order by the trader's name
     */
    List<String> differences(Map<String, List<String>> taken) {
        List<String> differences = new ArrayList<>();
        if (before.isEmpty() || sentAfter.isEmpty()) {
            differences.add("nothing was traded before, or nothing after: " + this);
        }
        before.forEach((name, orderId) -> {
            if (!List.of(orderId).equals(taken.get(name))) {
                differences.add(name + " was acknowledged as " + orderId + ", and is " + taken.get(name));
            }
        });
        sentAfter.stream()
                .filter(taken::containsKey)
                .forEach(name -> differences.add(name + " was sent only afterwards, and is there"));
        return differences;
    }

    @Override
    public String toString() {
        return before.size() + " orders acknowledged before, " + sentAfter.size() + " sent after";
    }
}
