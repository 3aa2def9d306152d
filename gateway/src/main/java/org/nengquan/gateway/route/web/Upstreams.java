package org.nengquan.gateway.route.web;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One reverse proxy for each service and kind of traffic. Event streams stay open for hours: with connections of their
 * own they cannot use up those of the orders.
 */
@ApplicationScoped
class Upstreams {
    private static final Duration FOR_EVER = Duration.ZERO;

    private final Map<String, HttpProxy> ordinary = new HashMap<>();
    private final Map<String, HttpProxy> streaming = new HashMap<>();
    private final Vertx vertx;
    private final UpstreamConfig config;
    private final OutageAnswers outages;

    Upstreams(Vertx vertx, RouteConfig routes, UpstreamConfig config, OutageAnswers outages) {
        this.vertx = vertx;
        this.config = config;
        this.outages = outages;
        routes.services().forEach(this::connect);
    }

    /** Leads a request to its service; from here on the proxy owns it. */
    void forward(String service, HttpServerRequest request) {
        boolean stream = String.valueOf(request.getHeader("Accept")).contains("text/event-stream");
        Objects.requireNonNull((stream ? streaming : ordinary).get(service)).handle(request);
    }

    private void connect(String service, URI address) {
        ordinary.put(service, proxy(address, config.connections(), config.timeout()));
        streaming.put(service, proxy(address, config.streams(), FOR_EVER));
    }

    private HttpProxy proxy(URI address, int connections, Duration silence) {
        HttpClient client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout(
                                Math.toIntExact(config.connectTimeout().toMillis()))
                        .setSsl("https".equals(address.getScheme()))
                        .setDecompressionSupported(false)
                        .setMaxWaitQueueSize(config.waiting()),
                new PoolOptions().setHttp1MaxSize(connections));
        return HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(context -> context.client().request(target(context, address, silence)))
                .addInterceptor(outages)
                .addInterceptor(new BodyLimit(config.maxBodyBytes()))
                .addInterceptor(new AnswerHeaders());
    }

    private static RequestOptions target(ProxyContext context, URI address, Duration silence) {
        return new RequestOptions()
                .setHost(address.getHost())
                .setPort(port(address))
                .setIdleTimeout(silence.toMillis())
                .setMethod(context.request().getMethod());
    }

    private static int port(URI address) {
        int ordinaryPort = "https".equals(address.getScheme()) ? 443 : 80;
        return address.getPort() == -1 ? ordinaryPort : address.getPort();
    }
}
