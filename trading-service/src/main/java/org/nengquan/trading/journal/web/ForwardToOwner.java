package org.nengquan.trading.journal.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.nengquan.trading.journal.app.Journal;
import org.nengquan.trading.journal.app.Owners;

/**
 * Passes a request that only the shard's owner can answer on to it, as it came: the owner checks the same bearer token
 * itself. A request is passed on once; if it comes back to a replica that is no owner, the market is just changing hands.
 */
@ApplicationScoped
class ForwardToOwner {
    /** Says that a replica passed the request on already. */
    static final String FORWARDED = "X-Nengquan-Forwarded";

    /** Before the token is looked at, which is the owner's business. */
    private static final int BEFORE_AUTHENTICATION = 400;

    private static final int CONNECT_MS = 1_000;
    private static final int CONNECTIONS = 256;
    private static final int WAITING = 1_024;
    private static final Duration SILENCE = Duration.ofSeconds(30);
    private static final Set<String> OF_ONE_HOP = Set.of(
            "connection", "keep-alive", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade", "host");

    private final Journal journal;
    private final Owners owners;
    private final NotNow notNow;
    private final HttpClient client;

    ForwardToOwner(Journal journal, Owners owners, NotNow notNow, Vertx vertx) {
        this.journal = journal;
        this.owners = owners;
        this.notNow = notNow;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(CONNECT_MS)
                .setMaxPoolSize(CONNECTIONS)
                .setMaxWaitQueueSize(WAITING));
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, BEFORE_AUTHENTICATION);
    }

    private void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (journal.isOwner() || !OwnersRequests.contain(isReading(request), context.normalizedPath())) {
            context.next();
        } else if (request.headers().contains(FORWARDED)) {
            notNow.changingOver(context);
        } else {
            request.pause();
            owners.address()
                    .subscribe()
                    .with(
                            found -> found.ifPresentOrElse(
                                    owner -> forward(context, owner), () -> notNow.changingOver(context)),
                            outage -> notNow.changingOver(context));
        }
    }

    private void forward(RoutingContext context, String owner) {
        var options = new RequestOptions()
                .setMethod(context.request().method())
                .setAbsoluteURI(owner + context.request().uri());
        client.request(options)
                .onFailure(nobodyThere -> notNow.changingOver(context))
                .onSuccess(out -> send(context, out));
    }

    /** From here on the owner may have acted: if its answer is lost, nobody knows. */
    private void send(RoutingContext context, HttpClientRequest out) {
        copy(context.request().headers(), out.headers());
        out.putHeader(FORWARDED, "1");
        if (!isStream(context)) {
            out.idleTimeout(SILENCE.toMillis());
        }
        context.response().closeHandler(gone -> out.reset());
        out.send(context.request())
                .compose(answer -> passBack(context, answer))
                .onFailure(broken -> notNow.unknown(context));
    }

    private static Future<Void> passBack(RoutingContext context, HttpClientResponse answer) {
        var response = context.response();
        response.setStatusCode(answer.statusCode());
        copy(answer.headers(), response.headers());
        response.setChunked(!response.headers().contains("content-length"));
        return answer.pipeTo(response);
    }

    private static boolean isReading(HttpServerRequest request) {
        return request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
    }

    private static boolean isStream(RoutingContext context) {
        return context.normalizedPath().endsWith("/stream");
    }

    private static void copy(MultiMap from, MultiMap to) {
        from.forEach(header -> {
            if (!OF_ONE_HOP.contains(header.getKey().toLowerCase(Locale.ROOT))) {
                to.add(header.getKey(), header.getValue());
            }
        });
    }
}
