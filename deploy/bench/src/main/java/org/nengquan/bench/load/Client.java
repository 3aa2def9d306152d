package org.nengquan.bench.load;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Sends orders to a server from one thread, so that the server has the rest of the machine. */
public final class Client implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;
    private static final int MOST_CONNECTIONS = 256;
    private static final int MULTIPLE_CHOICES = 300;

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final HttpClient http = vertx.createHttpClient(
            new HttpClientOptions().setKeepAlive(true), new PoolOptions().setHttp1MaxSize(MOST_CONNECTIONS));
    private final int port;
    private final String path;

    public Client(Server server, String path) {
        this.port = server.port();
        this.path = path;
    }

    /** Sends them over so many connections, each the next one when it has its answer; returns how long that took. */
    public long sendAll(List<Order> orders, int connections) {
        Iterator<Order> rest = orders.iterator();
        var done = new CompletableFuture<Void>();
        long begun = System.nanoTime();
        vertx.runOnContext(now -> {
            List<Future<Void>> senders = new ArrayList<>();
            for (int sender = 0; sender < connections; sender++) {
                senders.add(sendRest(rest));
            }
            Future.all(senders).<Void>mapEmpty().onSuccess(done::complete).onFailure(done::completeExceptionally);
        });
        done.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        return System.nanoTime() - begun;
    }

    /**
     * Sends one every so often, whether or not the ones before were answered.
     *
     * @return how long each took from the moment when it was to be sent
     */
    public List<Long> sendEvery(Duration interval, List<Order> orders) {
        List<CompletableFuture<Long>> answers = new ArrayList<>(orders.size());
        long due = System.nanoTime();
        for (Order order : orders) {
            due += interval.toNanos();
            LockSupport.parkNanos(due - System.nanoTime());
            answers.add(sendAt(due, order));
        }
        return answers.stream()
                .map(answer ->
                        answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join())
                .toList();
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private CompletableFuture<Long> sendAt(long due, Order order) {
        var answer = new CompletableFuture<Long>();
        vertx.runOnContext(now -> send(order)
                .onSuccess(done -> answer.complete(System.nanoTime() - due))
                .onFailure(answer::completeExceptionally));
        return answer;
    }

    private Future<Void> sendRest(Iterator<Order> rest) {
        return rest.hasNext() ? send(rest.next()).compose(done -> sendRest(rest)) : Future.succeededFuture();
    }

    private Future<Void> send(Order order) {
        return http.request(HttpMethod.POST, port, "127.0.0.1", path)
                .compose(request -> request.putHeader("Content-Type", "application/json")
                        .putHeader("Authorization", order.bearer())
                        .send(order.body()))
                .compose(response -> response.body()
                        .compose(body -> response.statusCode() < MULTIPLE_CHOICES
                                ? Future.<Void>succeededFuture()
                                : Future.failedFuture(new IllegalStateException(
                                        path + " answered " + response.statusCode() + ": " + body))));
    }
}
