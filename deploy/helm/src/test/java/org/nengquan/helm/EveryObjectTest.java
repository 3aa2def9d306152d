package org.nengquan.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengquan.helm.Manifest.each;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each object, in every profile and under every option. */
class EveryObjectTest {
    private static final Map<String, Integer> PLATFORM =
            Map.of("gateway", 1, "registry", 1, "verification", 1, "trading", 1, "settlement", 1, "disclosure", 1);

    @ParameterizedTest
    @MethodSource("org.nengquan.helm.Variants#all")
    void shouldRunAllSixServices(Rendering chart) {
        assertThat(chart.ofKind("Deployment", "StatefulSet")
                        .map(each -> component(each))
                        .toList())
                .containsAll(PLATFORM.keySet());
        assertThat(chart.ofKind("StatefulSet").map(Manifest::name)).containsExactly("nq-trading");
    }

    @ParameterizedTest
    @MethodSource("org.nengquan.helm.Variants#all")
    void shouldGiveEachObjectANameOfItsOwn(Rendering chart) {
        Set<String> seen = new HashSet<>();
        assertThat(chart.objects()).allSatisfy(each -> {
            assertThat(seen.add(each.apiVersion() + " " + each))
                    .as("%s is rendered once", each)
                    .isTrue();
            assertThat(each.name()).matches("[a-z0-9]([-a-z0-9.]*[a-z0-9])?").hasSizeLessThan(64);
            assertThat(each.json().path("metadata").has("namespace")).isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("org.nengquan.helm.Variants#all")
    void shouldBeFitForTheRestrictedPodSecurityStandard(Rendering chart) {
        assertThat(chart.workloads().toList()).allSatisfy(each -> {
            JsonNode pod = each.pod();
            assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
            assertThat(pod.at("/securityContext/runAsUser").asInt()).isPositive();
            assertThat(pod.at("/securityContext/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
            assertThat(List.of("hostNetwork", "hostPID", "hostIPC")).noneMatch(pod::has);
            assertThat(each(pod.path("volumes"))).noneMatch(volume -> volume.has("hostPath"));
            assertThat(each.containers()).isNotEmpty().allSatisfy(EveryObjectTest::isConfined);
        });
    }

    private static void isConfined(JsonNode container) {
        JsonNode security = container.path("securityContext");
        assertThat(security.path("allowPrivilegeEscalation").asBoolean(true)).isFalse();
        assertThat(security.path("readOnlyRootFilesystem").asBoolean()).isTrue();
        assertThat(security.path("runAsNonRoot").asBoolean()).isTrue();
        assertThat(security.at("/capabilities/drop/0").asText()).isEqualTo("ALL");
        assertThat(security.has("privileged")).isFalse();
        assertThat(security.at("/capabilities").has("add")).isFalse();
        assertThat(each(container.path("ports"))).noneMatch(port -> port.has("hostPort"));
    }

    @ParameterizedTest
    @MethodSource("org.nengquan.helm.Variants#all")
    void shouldGiveNoPodATokenOfTheCluster(Rendering chart) {
        Set<String> accounts =
                chart.ofKind("ServiceAccount").map(Manifest::name).collect(Collectors.toSet());
        assertThat(chart.workloads().toList()).allSatisfy(each -> {
            assertThat(each.pod().path("automountServiceAccountToken").asBoolean(true))
                    .isFalse();
            assertThat(accounts).contains(each.pod().path("serviceAccountName").asText());
        });
        assertThat(chart.ofKind("ServiceAccount"))
                .allMatch(each ->
                        !each.json().path("automountServiceAccountToken").asBoolean(true));
        assertThat(chart.ofKind("Role", "RoleBinding", "ClusterRole", "ClusterRoleBinding"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.nengquan.helm.Variants#all")
    void shouldSayWhatEachContainerNeedsAndMayTake(Rendering chart) {
        assertThat(chart.workloads().flatMap(each -> each.containers().stream()).toList())
                .allSatisfy(container -> List.of("/requests/cpu", "/requests/memory", "/limits/cpu", "/limits/memory")
                        .forEach(size -> assertThat(
                                        container.path("resources").at(size).asText())
                                .as("%s %s", container.path("name"), size)
                                .isNotEmpty()));
    }

    @ParameterizedTest
    @MethodSource("org.nengquan.helm.Variants#all")
    void shouldAskEachServerHowItIsOnItsManagementPort(Rendering chart) {
        var servers = chart.workloads().flatMap(each -> each.servers().stream()).toList();
        assertThat(servers).hasSizeGreaterThanOrEqualTo(6).allSatisfy(server -> {
            isAsked(server, "startupProbe", "/q/health/started");
            isAsked(server, "readinessProbe", "/q/health/ready");
            isAsked(server, "livenessProbe", "/q/health/live");
        });
    }

    private static void isAsked(JsonNode server, String probe, String path) {
        assertThat(server.path(probe).at("/httpGet/path").asText()).isEqualTo(path);
        assertThat(server.path(probe).at("/httpGet/port").asText()).isEqualTo("management");
        assertThat(each(server.path("ports")).map(port -> port.path("name").asText()))
                .contains("management");
    }

    @ParameterizedTest
    @MethodSource("org.nengquan.helm.Variants#all")
    void shouldNameAVersionOfEachImage(Rendering chart) {
        assertThat(chart.workloads().flatMap(each -> each.containers().stream()).toList())
                .allSatisfy(container -> assertThat(container.path("image").asText())
                        .matches(".+/.+(:[A-Za-z0-9_.-]+|@sha256:[0-9a-f]{64})")
                        .doesNotContain(":latest"));
    }

    @ParameterizedTest
    @MethodSource("org.nengquan.helm.Variants#all")
    void shouldMountOnlyVolumesThatThePodHas(Rendering chart) {
        assertThat(chart.workloads().toList()).allSatisfy(each -> {
            var volumes = each(each.pod().path("volumes"))
                    .map(volume -> volume.path("name").asText())
                    .toList();
            assertThat(each.containers())
                    .allSatisfy(container -> assertThat(volumes)
                            .containsAll(each(container.path("volumeMounts"))
                                    .map(mount -> mount.path("name").asText())
                                    .toList()));
        });
    }

    @ParameterizedTest
    @MethodSource("org.nengquan.helm.Variants#all")
    void shouldSetNoVariableTwice(Rendering chart) {
        assertThat(chart.workloads().flatMap(each -> each.containers().stream()).toList())
                .allSatisfy(container -> assertThat(each(container.path("env"))
                                .map(variable -> variable.path("name").asText()))
                        .doesNotHaveDuplicates());
    }

    static String component(Manifest workload) {
        return workload.podLabels().getOrDefault("app.kubernetes.io/component", "");
    }
}
