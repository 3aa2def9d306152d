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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"trial", "everything at once"})
    void shouldPlaceAnOrderAndThenVerifyInHelmTest(String variant) {
        var test = Variants.named(variant).the("Pod", "nq-test");
        assertThat(test.containers().stream().map(each -> each.at("/args/0").asText()))
                .containsExactly("order", "verify");
    }
}
