package org.nengquan.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengquan.helm.Manifest.each;
import static org.nengquan.helm.Manifest.labels;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An object that points at another finds it. */
class RelationsTest {

    @ParameterizedTest
    @MethodSource("org.nengquan.helm.Variants#all")
    void shouldSelectOwnPods(Rendering chart) {
        assertThat(chart.ofKind("Deployment", "StatefulSet").toList())
                .allSatisfy(each -> assertThat(each.podLabels())
                        .containsAllEntriesOf(labels(each.spec().at("/selector/matchLabels"))));
    }

    @ParameterizedTest
    @MethodSource("org.nengquan.helm.Variants#all")
    void shouldLeadEachServiceToPodsWithItsPorts(Rendering chart) {
        assertThat(chart.ofKind("Service").toList()).isNotEmpty().allSatisfy(service -> {
            var pods = chart.workloads()
                    .filter(each -> each.podLabels()
                            .entrySet()
                            .containsAll(labels(service.spec().path("selector")).entrySet()))
                    .toList();
            assertThat(pods).as("pods of %s", service).hasSize(1);
            var ports = pods.getFirst().servers().stream()
                    .flatMap(server -> each(server.path("ports")))
                    .map(port -> port.path("name").asText())
                    .toList();
            assertThat(ports)
                    .containsAll(each(service.spec().path("ports"))
                            .map(port -> port.path("targetPort").asText())
                            .toList());
        });
    }

    @ParameterizedTest
    @MethodSource("org.nengquan.helm.Variants#all")
    void shouldScaleAndProtectWhatIsThere(Rendering chart) {
        assertThat(chart.ofKind("HorizontalPodAutoscaler", "ScaledObject").toList())
                .allSatisfy(each -> {
                    JsonNode target = each.spec().path("scaleTargetRef");
                    Manifest scaled = chart.the(
                            target.path("kind").asText(), target.path("name").asText());
                    assertThat(scaled.spec().has("replicas"))
                            .as("%s counts its pods itself", scaled)
                            .isFalse();
                });
        assertThat(chart.ofKind("PodDisruptionBudget").toList())
                .allSatisfy(each -> assertThat(chart.ofKind("Deployment", "StatefulSet"))
                        .anyMatch(selectedBy(each.spec().path("selector"))));
    }

    @ParameterizedTest
    @MethodSource("org.nengquan.helm.Variants#all")
    void shouldDrawEdgesBetweenPodsThatExist(Rendering chart) {
        var targets = chart.workloads().toList();
        assertThat(chart.ofKind("NetworkPolicy").toList())
                .allSatisfy(policy -> assertThat(targets)
                        .as("%s is about pods", policy)
                        .anyMatch(selectedBy(policy.spec().path("podSelector"))));
    }

    @ParameterizedTest
    @MethodSource("org.nengquan.helm.Variants#all")
    void shouldSendRequestsToAServiceThatIsThere(Rendering chart) {
        Set<String> services = chart.ofKind("Service").map(Manifest::name).collect(Collectors.toSet());
        var routes = chart.ofKind("HTTPRoute").filter(each -> !each.name().endsWith("keycloak"));
        assertThat(routes.flatMap(each -> each.all("backendRefs").stream())
                        .flatMap(Manifest::each)
                        .map(backend -> backend.path("name").asText()))
                .allMatch(services::contains);
        Manifest gateway = chart.the("Deployment", "nq-gateway");
        assertThat(each(gateway.servers().getFirst().path("env"))
                        .filter(variable -> variable.path("name").asText().startsWith("NENGQUAN_ROUTES_"))
                        .map(variable -> variable.path("value").asText()))
                .hasSize(5)
                .allMatch(url -> services.contains(url.replaceAll("^http://|:8080$", "")));
    }

    @ParameterizedTest
    @MethodSource("org.nengquan.helm.Variants#all")
    void shouldKeepEachServiceAtItsOwnDatabase(Rendering chart) {
        for (String service : List.of("registry", "verification", "trading", "settlement", "disclosure")) {
            var urls = chart.workloads()
                    .filter(each -> each.name().startsWith("nq-" + service))
                    .flatMap(each -> each.containers().stream())
                    .flatMap(container -> each(container.path("env")))
                    .filter(variable -> variable.path("name").asText().equals("QUARKUS_DATASOURCE_REACTIVE_URL"))
                    .map(variable -> variable.path("value").asText())
                    .toList();
            assertThat(urls).isNotEmpty().allMatch(url -> url.endsWith("/" + service));
        }
    }

    private static Predicate<Manifest> selectedBy(JsonNode selector) {
        Map<String, String> wanted = labels(selector.path("matchLabels"));
        return workload -> workload.podLabels().entrySet().containsAll(wanted.entrySet())
                && each(selector.path("matchExpressions"))
                        .allMatch(expression -> each(expression.path("values"))
                                .map(JsonNode::asText)
                                .toList()
                                .contains(workload.podLabels()
                                        .get(expression.path("key").asText())));
    }

    @Test
    void shouldPlaceAnOrderAndThenVerifyInHelmTest() {
        assertThat(testArguments("trial")).containsExactly("order", "verify");
        assertThat(testArguments("everything at once")).containsExactly("order", "verify");
        assertThat(testArguments("production")).containsExactly("verify");
    }

    /** Of one container, because {@code helm test --logs} shows no others. */
    private static List<String> testArguments(String variant) {
        var containers = Variants.named(variant).the("Pod", "nq-test").containers();
        assertThat(containers).hasSize(1);
        return each(containers.getFirst().path("args")).map(JsonNode::asText).toList();
    }

    @ParameterizedTest
    @MethodSource("org.nengquan.helm.Variants#all")
    void shouldAskADatabaseThatIsSlowToAnswerAgain(Rendering chart) {
        var askers = chart.workloads()
                .flatMap(each -> each.containers().stream())
                .filter(each -> List.of("migrate", "wait-for-schema")
                        .contains(each.path("name").asText()))
                .toList();
        assertThat(askers).hasSizeGreaterThanOrEqualTo(5).allSatisfy(each -> {
            assertThat(variable(each, "QUARKUS_FLYWAY_CONNECT_RETRIES")).isEqualTo("5");
            assertThat(variable(each, "QUARKUS_INIT_AND_EXIT")).isEqualTo("true");
        });
    }

    @Test
    void shouldLookAgainForTheSchemaWithoutKubernetesLosingPatience() {
        var waits = Variants.named("defaults")
                .workloads()
                .flatMap(each -> each(each.pod().path("initContainers")))
                .toList();
        assertThat(waits)
                .hasSize(5)
                .allSatisfy(each -> assertThat(each.path("command").path(2).asText())
                        .startsWith("trap exit TERM; until java @/app/java.options; do sleep "));
    }

    /** Pods that wait for a migration keep the room they asked for; where nodes are full, it has to do with what is left. */
    @ParameterizedTest
    @MethodSource("org.nengquan.helm.Variants#all")
    void shouldAskLittleRoomForMigrations(Rendering chart) {
        assertThat(chart.ofKind("Job"))
                .allSatisfy(job -> assertThat(job.containers()
                                .getFirst()
                                .at("/resources/requests/cpu")
                                .asText())
                        .isEqualTo("50m"));
    }

    /** Disclosure keeps what is not public in schemas of their own; the worker reads and writes there too. */
    @ParameterizedTest
    @MethodSource("org.nengquan.helm.Variants#all")
    void shouldGrantTheWorkerRowsInEverySchema(Rendering chart) {
        assertThat(chart.ofKind("Job"))
                .allSatisfy(job -> assertThat(variable(job.containers().getFirst(), "QUARKUS_FLYWAY_INIT_SQL"))
                        .contains("alter default privileges grant usage on schemas to", "from pg_namespace")
                        .doesNotContain("in schema public", "grant create", "grant all"));
    }

    @Test
    void shouldTellEveryPodTheSamePublicAddress() {
        var trial = Rendering.of(List.of("trial"), Map.of("door.scheme", "http", "door.host", "market.test"));
        assertThat(variable(server(trial, "nq-gateway"), "NENGQUAN_DOOR_PUBLIC_ORIGIN"))
                .isEqualTo("http://market.test");
        assertThat(variable(server(trial, "nq-settlement"), "NENGQUAN_PUBLIC_URL"))
                .isEqualTo("http://market.test");
    }

    private static JsonNode server(Rendering chart, String deployment) {
        return chart.the("Deployment", deployment).servers().getFirst();
    }

    private static String variable(JsonNode container, String name) {
        return each(container.path("env"))
                .filter(variable -> variable.path("name").asText().equals(name))
                .map(variable -> variable.path("value").asText())
                .findFirst()
                .orElseThrow();
    }
}
