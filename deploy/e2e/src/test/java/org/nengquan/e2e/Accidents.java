package org.nengquan.e2e;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.nengquan.e2e.platform.RunningPlatform;
import org.nengquan.local.cast.Person;
import org.nengquan.local.launch.Application;
import org.nengquan.local.launch.Server;
import org.nengquan.local.season.Progress;

/**
 * Kills one process a day while the season trades, with {@code kill -9} and after a number of orders that chance gives,
 * and starts it again. Writes down which orders the market has acknowledged.
 */
final class Accidents implements Progress {
    private static final int EARLIEST_ORDER = 3;
    private static final int LATEST_ORDER = 25;

    private final Deque<Accident> toCome;
    private final RandomGenerator chance;
    private final Map<String, String> orderIds = new ConcurrentHashMap<>();
    private CompletableFuture<Void> today = CompletableFuture.completedFuture(null);
    private int ordersUntilTheNext;

    Accidents(List<Accident> toCome, RandomGenerator chance) {
        this.toCome = new ArrayDeque<>(toCome);
        this.chance = chance;
        planTheNext();
    }

    /** One process that dies and comes back. */
    record Accident(String victim, Runnable kill, Runnable startAgain) {

        static Accident of(RunningPlatform platform, Application victim) {
            return new Accident(victim.name(), () -> platform.kill(victim), () -> platform.startAgain(victim));
        }

        static Accident of(RunningPlatform platform, Server victim) {
            return new Accident(victim.name(), () -> platform.kill(victim), () -> platform.startAgain(victim));
        }

        void happen() {
            System.out.println("kill -9 " + victim);
            kill.run();
            startAgain.run();
            System.out.println(victim + " is back");
        }
    }

    @Override
    public synchronized void acknowledged(Person trader, String clientOrderId, String orderId) {
        orderIds.put(clientOrderId, orderId);
        if (--ordersUntilTheNext == 0 && !toCome.isEmpty()) {
            today = CompletableFuture.runAsync(toCome.removeFirst()::happen);
        }
    }

    /** A day is over when its accident is. */
    @Override
    public void at(String what, long done, long total) {
        accidentOfToday().join();
        planTheNext();
    }

    boolean areOver() {
        return toCome.isEmpty();
    }

    /** The orders that the market has acknowledged: its name for each by the trader's name. */
    Map<String, String> acknowledgedOrders() {
        return Map.copyOf(orderIds);
    }

    private synchronized CompletableFuture<Void> accidentOfToday() {
        return today;
    }

    private synchronized void planTheNext() {
        ordersUntilTheNext = chance.nextInt(EARLIEST_ORDER, LATEST_ORDER);
    }
}
