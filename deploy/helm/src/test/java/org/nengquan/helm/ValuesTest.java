package org.nengquan.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.marcnuri.helm.Helm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be set is said in words, and what cannot be set is refused. */
class ValuesTest {
    private static final List<String> LINES =
            Tree.read(Tree.CHART.resolve("values.yaml")).lines().toList();

    @Test
    void shouldPassHelmsStrictestLook() {
        var verdict = new Helm(Tree.CHART).lint().strict().call();
        assertThat(verdict.isFailed()).as("%s", verdict.getMessages()).isFalse();
        assertThat(verdict.getMessages()).noneMatch(message -> message.matches("(?s)\\[(WARNING|ERROR)].*"));
    }

    @Test
    void shouldSayASentenceAboutEachValue() {
        for (int i = 1; i < LINES.size(); i++) {
            if (LINES.get(i).matches(" *[A-Za-z]+:.*")) {
                assertThat(LINES.get(i - 1).strip())
                        .as("the line before %s", LINES.get(i))
                        .matches("# \\S.*[.…)]");
            }
        }
    }

    @Test
    void shouldListEachValueInTheSchemaAndNothingElse() throws IOException {
        JsonNode values = Rendering.YAML.readTree(Tree.read(Tree.CHART.resolve("values.yaml")));
        JsonNode schema = Rendering.YAML.readTree(Tree.read(Tree.CHART.resolve("values.schema.json")));
        List<String> differences = new ArrayList<>();
        compare("", values, schema, schema, differences);
        assertThat(differences).isEmpty();
    }

    private static void compare(
            String path, JsonNode values, JsonNode schema, JsonNode root, List<String> differences) {
        JsonNode meant =
                schema.has("$ref") ? root.at(schema.path("$ref").asText().substring(1)) : schema;
        if (!values.isObject() || !meant.has("properties")) {
            return;
        }
        if (meant.path("additionalProperties").asBoolean(true)) {
            differences.add(path + " lets unknown values in");
        }
        values.fieldNames().forEachRemaining(name -> {
            if (!meant.path("properties").has(name)) {
                differences.add(path + "." + name + " is not in the schema");
            }
            compare(
                    path + "." + name,
                    values.path(name),
                    meant.path("properties").path(name),
                    root,
                    differences);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "image.tag | latest | image/tag",
                "image.tagg | 1.0 | tagg",
                "image.digests.registry | sha256:12 | digests/registry",
                "image.pullPolicy | Sometimes | pullPolicy",
                "door.kind | tunnel | door/kind",
                "door.host | https://x | door/host",
                "postgresql.mode | embedded | postgresql/mode",
                "postgresql.tlsMode | prefer | tlsMode",
                "postgresql.external.port | 70000 | port",
                "kafka.external.bootstrapServers | kafka | bootstrapServers",
                "kafka.replication | 0 | replication",
                "keycloak.external.realmUrl | keycloak | realmUrl",
                "services.registri.replicas | 2 | registri",
                "services.registry.replicas | 0 | replicas",
                "services.registry.replicas | many | replicas",
                "services.registry.env.lower_case | x | lower_case",
                "defaults.resources.limits.memory | lots | memory",
                "secrets.database | one-for-all | database",
                "creditPlatform.url | http://credit.example.org | creditPlatform/url",
                "tests.order.instrument | OIL | instrument",
                "tests.order.uscc | 123 | uscc",
                "networkPolicy.door[0].everybody | true | everybody",
                "postgresql.operator.backup.schedule | daily | schedule",
                "postgresql.operator.backup.recoverUntil | yesterday | recoverUntil",
                "tracing.endpoint | otel-collector | tracing/endpoint",
                "tracing.protocol | udp | tracing/protocol",
                "tracing.ratio | 1.5 | tracing/ratio",
                "scheduling.spread | Perhaps | spread",
                "services.trading.keda.enabled | true | one pod owns the shard",
                "services.gateway.keda.enabled | true | consumes nothing",
                "door.securityPolicy.enabled | true | workplaceCidrs",
            })
    void shouldRefuseWhatIsWrong(String value, String wrong, String words) {
        assertThatThrownBy(() -> Rendering.of(List.of(), Map.of(value, wrong)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(words);
    }

    @Test
    void shouldRefuseMoreCopiesThanBrokers() {
        assertThatThrownBy(() -> Rendering.of(List.of("production"), Map.of("kafka.operator.replicas", "1")))
                .hasMessageContaining("fewer brokers");
    }

    @Test
    void shouldRefuseAPolicyWithoutItsRoute() {
        assertThatThrownBy(() ->
                        Rendering.of(List.of(), Map.of("door.kind", "ingress", "door.securityPolicy.enabled", "true")))
                .hasMessageContaining("HTTPRoute");
    }

    @Test
    void shouldRunTheImagesOfThisVersion() throws IOException {
        var chart = Rendering.YAML.readTree(Tree.read(Tree.CHART.resolve("Chart.yaml")));
        var pom = Tree.read(Tree.file("pom.xml"));
        assertThat(pom).contains("<version>" + chart.path("appVersion").asText() + "</version>");
        assertThat(chart.has("dependencies")).as("no third-party subchart").isFalse();
    }
}
