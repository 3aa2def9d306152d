package org.nengquan.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengquan.helm.Manifest.each;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Alerts and dashboards lead somewhere: to a page that says what to do, and to metrics that somebody tells. */
class MonitoringTest {
    private static final Pattern METRIC = Pattern.compile("\\b([a-z][a-z0-9]*(?:_[a-z0-9]+)+)\\{");
    private static final Pattern HEADING = Pattern.compile("(?m)^## (.+)$");

    /** What the services tell (their MetricsTest and the probe's test say so), and what operators tell. */
    private static final Set<String> TOLD = Set.of(
            "kafka_consumer_fetch_manager_records_lag_max",
            "outbox_backlog",
            "outbox_quarantined_total",
            "settlement_open_trades",
            "settlement_oldest_open_seconds",
            "disclosure_credit_push_failing_seconds",
            "market_shard_owned",
            "market_commands_waiting",
            "market_tables_behind",
            "market_commands_total",
            "market_trades_total",
            "nengquan_verify_ok",
            "nengquan_verify_last_round_timestamp_seconds",
            "http_server_requests_seconds_count",
            "http_server_requests_seconds_sum",
            "jvm_memory_used_bytes",
            "process_cpu_usage",
            "cnpg_pg_replication_lag",
            "barman_cloud_cloudnative_pg_io_last_available_backup_timestamp",
            "certmanager_certificate_expiration_timestamp_seconds",
            "probe_ssl_earliest_cert_expiry");

    private final List<JsonNode> alerts = each(Variants.named("production")
                    .the("PrometheusRule", "nq")
                    .spec()
                    .at("/groups/0/rules"))
            .toList();

    @Test
    void shouldHaveAPageInChineseAndEnglishForEachAlertAndNoOther() {
        assertThat(alerts.stream().map(alert -> alert.path("alert").asText()))
                .containsExactlyInAnyOrderElementsOf(pages());
        assertThat(alerts).allSatisfy(alert -> {
            String name = alert.path("alert").asText();
            String page = Tree.read(Tree.file("docs/operations/alerts/" + name + ".md"));
            assertThat(HEADING.matcher(page).results().map(heading -> heading.group(1)))
                    .containsExactly("含义", "处置", "What it means", "What to do");
            assertThat(alert.at("/annotations/runbook_url").asText()).endsWith("/" + name);
        });
    }

    @Test
    void shouldCoverWhatOpsWerePromisedToHearOf() {
        assertThat(alerts.stream().map(alert -> alert.path("alert").asText()))
                .contains(
                        "NengquanConsumerLag",
                        "NengquanSettlementBacklog",
                        "NengquanVerifyFailed",
                        "NengquanReconciliationMismatch",
                        "NengquanReplicaLag",
                        "NengquanCertificateExpiry");
    }

    /** While a release comes up its services are silent, and nothing is wrong with their books. */
    @Test
    void shouldTellABookThatDiffersFromAServiceThatIsSilent() {
        assertThat(expression("NengquanVerifyFailed")).contains("check!=\"answered\"");
        assertThat(expression("NengquanVerifySilent")).contains("check=\"answered\"");
    }

    private String expression(String name) {
        return alerts.stream()
                .filter(alert -> alert.path("alert").asText().equals(name))
                .map(alert -> alert.path("expr").asText())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void shouldAskOnlyForMetricsThatSomebodyTells() {
        assertThat(alerts).allSatisfy(alert -> {
            String expression = alert.path("expr").asText();
            assertThat(TOLD).containsAll(metrics(expression));
            assertThat(expression).as("of this release only").contains("namespace=\"market\"");
        });
    }

    @Test
    void shouldDrawThreeDashboardsOfMetricsThatSomebodyTells() {
        var dashboards = Variants.named("production")
                .ofKind("ConfigMap")
                .filter(each -> each.json()
                        .at("/metadata/labels/grafana_dashboard")
                        .asText()
                        .equals("1"))
                .toList();
        assertThat(dashboards.stream().map(Manifest::name))
                .containsExactlyInAnyOrder("nq-dashboard-market", "nq-dashboard-settlement", "nq-dashboard-system");
        assertThat(dashboards).allSatisfy(each -> {
            JsonNode dashboard =
                    parsed(each.json().path("data").elements().next().asText());
            assertThat(dashboard.path("panels")).hasSizeGreaterThanOrEqualTo(6);
            dashboard.findValues("expr").forEach(expr -> assertThat(TOLD).containsAll(metrics(expr.asText())));
        });
    }

    @Test
    void shouldCarryTheRealmOfEveryInstallation() {
        assertThat(Tree.read(Tree.CHART.resolve("files/nengquan-realm.json")))
                .as("cp deploy/keycloak/nengquan-realm.json deploy/helm/nengquan/files/")
                .isEqualTo(Tree.read(Tree.file("deploy/keycloak/nengquan-realm.json")));
    }

    @Test
    void shouldImportARealmWithoutPeopleAndWithoutSecrets() {
        JsonNode realm = Variants.named("everything at once")
                .the("KeycloakRealmImport", "nq-keycloak-realm")
                .spec()
                .path("realm");
        assertThat(realm.path("users").findValuesAsText("username"))
                .allMatch(name -> name.startsWith("service-account-"));
        assertThat(realm.path("clients").findValuesAsText("secret"))
                .allMatch(secret -> secret.matches("\\$\\{[A-Z_]+}"));
        assertThat(realm.path("clients").findValuesAsText("clientId"))
                .containsExactlyInAnyOrder(
                        "nengquan-gateway", "nengquan-services", "nengquan-probe", "nengquan-probe-trader");
        assertThat(realm.toString())
                .doesNotContain("NENGQUAN_GATEWAY_URL")
                .contains("https://nengquan.example.org/login/callback");
    }

    private static Set<String> metrics(String expression) {
        Stream<MatchResult> found =
                METRIC.matcher(expression.replaceAll("\\s*\\{\\s*", "{")).results();
        return found.map(metric -> metric.group(1))
                .filter(metric -> !metric.equals("up"))
                .collect(Collectors.toSet());
    }

    private static List<String> pages() {
        try (Stream<Path> files = Files.list(Tree.file("docs/operations/alerts"))) {
            return files.map(file -> file.getFileName().toString().replace(".md", ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parsed(String json) {
        try {
            return Rendering.YAML.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
