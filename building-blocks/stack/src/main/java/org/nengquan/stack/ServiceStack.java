package org.nengquan.stack;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Puts a {@code @QuarkusTest} on the stack of this JVM: {@code @WithTestResource(ServiceStack.class)}.
 *
 * <p>Every start of the application gets a fresh database and empty topics; PostgreSQL, Kafka and the issuer are shared
 * by the JVM. Topics spring into being with one partition; where the number matters, say
 * {@code initArgs = @ResourceArg(name = "topics", value = "registry.holdings:4,trading.market.henan:1")}.
 */
public final class ServiceStack implements QuarkusTestResourceLifecycleManager {

    private Map<String, Integer> topics = Map.of();

    @Override
    public void init(Map<String, String> arguments) {
        topics = Arrays.stream(arguments.getOrDefault("topics", "").split(","))
                .filter(topic -> !topic.isBlank())
                .map(topic -> topic.strip().split(":"))
                .collect(Collectors.toMap(topic -> topic[0], topic -> Integer.valueOf(topic[1])));
    }

    @Override
    public Map<String, String> start() {
        var stack = Stack.shared();
        stack.freshTopics(topics);
        var database = stack.freshDatabase();
        return Map.of(
                "quarkus.datasource.reactive.url", database.reactiveUrl(),
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.username", database.username(),
                "quarkus.datasource.password", database.password(),
                "kafka.bootstrap.servers", stack.bootstrap(),
                "nengquan.outbox.replication-factor", "1",
                "quarkus.oidc.auth-server-url", stack.issuer(),
                "quarkus.http.test-port", "0",
                "quarkus.management.test-port", "0");
    }

    /** Nothing to do: the stack ends with the JVM, because the next test class wants it again. */
    @Override
    public void stop() {}
}
