package org.nengquan.helm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Every profile and every option of the chart, each rendered once for all tests. */
final class Variants {
    private static final Map<String, Rendering> RENDERED = rendered();

    private Variants() {}

    static Stream<Arguments> all() {
        return RENDERED.entrySet().stream().map(each -> Arguments.argumentSet(each.getKey(), each.getValue()));
    }

    static Rendering named(String name) {
        return RENDERED.get(name);
    }

    private static Map<String, Rendering> rendered() {
        Map<String, Rendering> all = new LinkedHashMap<>();
        all.put("defaults", Rendering.of());
        all.put("trial", Rendering.of("trial"));
        all.put("production", Rendering.of("production"));
        all.put("air-gapped", Rendering.of("production", "air-gapped"));
        all.put("air-gapped trial", Rendering.of("trial", "air-gapped"));
        option(all, "ingress", Map.of("door.kind", "ingress", "door.ingress.tlsSecret", "door-tls"));
        option(all, "no door", Map.of("door.kind", "none"));
        option(
                all,
                "known networks",
                Map.of("door.securityPolicy.enabled", "true", "door.securityPolicy.workplaceCidrs[0]", "10.0.0.0/8"));
        option(
                all,
                "scaled by CPU",
                Map.of("defaults.autoscaling.enabled", "true", "services.trading.autoscaling.enabled", "false"));
        option(
                all,
                "scaled by lag",
                Map.of("services.settlement.keda.enabled", "true", "services.disclosure.keda.enabled", "true"));
        option(all, "secrets from a vault", Map.of("secrets.externalSecrets.enabled", "true"));
        option(
                all,
                "plain connections",
                Map.of("postgresql.tlsMode", "disable", "kafka.external.securityProtocol", "PLAINTEXT"));
        option(
                all,
                "encrypted, server not named",
                Map.of("postgresql.tlsMode", "require", "kafka.external.securityProtocol", "SSL"));
        option(
                all,
                "traced",
                Map.of("tracing.endpoint", "http://otel-collector.monitoring.svc:4317", "tracing.ratio", "1"));
        option(
                all,
                "credit pushed",
                Map.of(
                        "creditPlatform.url",
                        "https://credit.example.org/records",
                        "secrets.externalSecrets.enabled",
                        "true"));
        option(all, "no verification", Map.of("verification.enabled", "false"));
        option(all, "no migrations", Map.of("migrations.enabled", "false"));
        option(all, "open network", Map.of("networkPolicy.enabled", "false"));
        option(all, "Keycloak alone by operator", Map.of("keycloak.mode", "operator"));
        option(all, "Kafka alone by operator", Map.of("kafka.mode", "operator"));
        option(
                all,
                "chosen nodes",
                Map.of(
                        "scheduling.nodeSelector.pool",
                        "market",
                        "scheduling.priorityClassName",
                        "high",
                        "scheduling.tolerations[0].key",
                        "market"));
        all.put(
                "restored",
                Rendering.of(
                        List.of("production"),
                        Map.of(
                                "postgresql.operator.backup.recoverFrom", "nq-postgresql",
                                "postgresql.operator.backup.recoverUntil", "2026-03-01T08:30:00+08:00")));
        all.put(
                "everything at once",
                Rendering.of(
                        List.of("production", "air-gapped"),
                        Map.of(
                                "tests.order.enabled", "true",
                                "tests.order.uscc", "91410000MA0TEST018",
                                "secrets.externalSecrets.enabled", "true",
                                "services.registry.keda.enabled", "true")));
        return all;
    }

    private static void option(Map<String, Rendering> all, String name, Map<String, String> values) {
        all.put(name, Rendering.of(List.of(), values));
    }
}
