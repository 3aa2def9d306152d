package org.nengquan.local.season;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** Many people at their desks at once, but no more than the platform's two cores can serve. */
final class Crowd {
    private static final int AT_ONCE = 8;

    private Crowd() {}

    /** Lets everybody do the same; returns when all are done, or with the first failure. */
    static <T> void each(List<T> people, Consumer<T> task) {
        Semaphore seats = new Semaphore(AT_ONCE);
        List<Future<?>> running = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (T person : people) {
                running.add(threads.submit(() -> seated(seats, person, task)));
            }
        }
        running.forEach(Crowd::result);
    }

    private static <T> void seated(Semaphore seats, T person, Consumer<T> task) {
        seats.acquireUninterruptibly();
        try {
            task.accept(person);
        } finally {
            seats.release();
        }
    }

    private static void result(Future<?> done) {
        try {
            done.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SeasonFailure failure) {
                throw failure;
            }
            throw new SeasonFailure("a step of the season broke", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SeasonFailure("interrupted", e);
        }
    }
}
