package org.nengquan.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nengquan.servers.Patience;

/** Where the applications send their traces (OTLP over HTTP); keeps all of them in memory. */
final class Collector implements AutoCloseable {
    private static final HexFormat HEX = HexFormat.of();

    private static final Duration LONG = Duration.ofMinutes(1);

    private final List<ResourceSpans> received = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    private Collector(HttpServer server) {
        this.server = server;
        server.createContext("/v1/traces", this::take);
    }

    /** @param host the address of this machine at which the applications reach it */
    static Collector start(InetAddress host) {
        try {
            var collector = new Collector(HttpServer.create(new InetSocketAddress(host, 0), 0));
            collector.server.start();
            return collector;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort();
    }

    /** Waits until the trace came by at these stations, each an application and what it did; all that are known then. */
    Set<String> stations(String traceId, List<String> wanted) {
        new Patience(LONG).until(() -> stations(traceId).containsAll(wanted));
        return stations(traceId);
    }

    private Set<String> stations(String traceId) {
        return received.stream()
                .flatMap(sent -> stations(sent, traceId))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> stations(ResourceSpans sent, String traceId) {
        return sent.getScopeSpansList().stream()
                .flatMap(scope -> scope.getSpansList().stream())
                .filter(span -> HEX.formatHex(span.getTraceId().toByteArray()).equals(traceId))
                .map(span -> application(sent) + " " + span.getName());
    }

    private static String application(ResourceSpans sent) {
        return sent.getResource().getAttributesList().stream()
                .filter(attribute -> attribute.getKey().equals("service.name"))
                .map(attribute -> attribute.getValue().getStringValue())
                .findFirst()
                .orElse("");
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = ExportTraceServiceRequest.parseFrom(exchange.getRequestBody());
            received.addAll(request.getResourceSpansList());
            exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
            exchange.sendResponseHeaders(200, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
