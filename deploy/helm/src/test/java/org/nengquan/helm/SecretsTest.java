package org.nengquan.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengquan.helm.Manifest.each;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Secrets come from outside, and whoever installs the chart can read in its README which ones. */
class SecretsTest {
    private static final Pattern ROW = Pattern.compile("^\\| `([^`]+)` \\| ([^|]+) \\|", Pattern.MULTILINE);
    private static final Pattern KEY = Pattern.compile("`([^`]+)`");
    private static final String SERVICES = "(registry|verification|trading|settlement|disclosure)";

    private final Set<String> documented = documented();

    @ParameterizedTest
    @MethodSource("org.nengquan.helm.Variants#all")
    void shouldDocumentEachKeyOfEachSecretThatIsReadFrom(Rendering chart) {
        assertThat(chart.objects().stream()
                        .flatMap(SecretsTest::referenced)
                        .map(SecretsTest::generic)
                        .filter(reference -> !madeByAnOperator(reference)))
                .allSatisfy(reference -> assertThat(documented).contains(reference));
    }

    @ParameterizedTest
    @MethodSource("org.nengquan.helm.Variants#all")
    void shouldMakeNoSecretAndNoPasswordItself(Rendering chart) {
        assertThat(chart.ofKind("Secret")).isEmpty();
        assertThat(chart.workloads().flatMap(each -> each.containers().stream()).flatMap(c -> each(c.path("env"))))
                .filteredOn(variable -> variable.path("name").asText().matches(".*(PASSWORD|SECRET|JAAS).*"))
                .allMatch(variable -> variable.at("/valueFrom/secretKeyRef").isObject());
    }

    @Test
    void shouldFetchFromTheVaultWhateverThePodsReadFrom() {
        var chart = Variants.named("everything at once");
        Set<String> fetched = chart.ofKind("ExternalSecret")
                .flatMap(each -> each(each.spec().path("data"))
                        .map(item -> each.name() + " " + item.path("secretKey").asText()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(chart.workloads()
                        .flatMap(SecretsTest::referenced)
                        .filter(reference -> !madeByAnOperator(generic(reference))))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(fetched).contains(reference));
    }

    private static boolean madeByAnOperator(String reference) {
        return reference.startsWith("nq-");
    }

    /** {@code name key} of everything that an object reads from a Secret. */
    private static Stream<String> referenced(Manifest object) {
        var direct = Stream.of("secretKeyRef", "usernameSecret", "passwordSecret", "accessKeyId", "secretAccessKey")
                .flatMap(field -> object.all(field).stream())
                .filter(reference -> reference.has("key"));
        var placeholders = object.all("placeholders").stream()
                .flatMap(Manifest::each)
                .map(placeholder -> placeholder.path("secret"));
        var volumes = object.all("secret").stream()
                .filter(secret -> secret.has("secretName"))
                .flatMap(secret -> each(secret.path("items"))
                        .map(item -> secret.path("secretName").asText() + " "
                                + item.path("key").asText()));
        return Stream.concat(Stream.concat(direct, placeholders).map(SecretsTest::nameAndKey), volumes);
    }

    private static String nameAndKey(JsonNode reference) {
        return reference.path("name").asText() + " " + reference.path("key").asText();
    }

    private static String generic(String reference) {
        return reference.replaceFirst("^nengquan-" + SERVICES + "-", "nengquan-<service>-");
    }

    private static Set<String> documented() {
        return ROW.matcher(Tree.read(Tree.CHART.resolveSibling("README.md")))
                .results()
                .flatMap(row -> KEY.matcher(row.group(2)).results().map(key -> row.group(1) + " " + key.group(1)))
                .collect(Collectors.toSet());
    }
}
