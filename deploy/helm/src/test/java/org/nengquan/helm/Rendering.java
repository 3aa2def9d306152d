package org.nengquan.helm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.marcnuri.helm.Helm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What Helm makes of the chart under some values. */
record Rendering(List<Manifest> objects) {
    static final YAMLMapper YAML = new YAMLMapper();
    private static final String RELEASE = "nq";
    private static final String NAMESPACE = "market";

    /**
     * Renders the chart.
     *
     * @param profiles files under {@code profiles/}, the later one wins
     * @param values single values that win over all files
     * @throws IllegalStateException with Helm's words if it refuses
     */
    static Rendering of(List<String> profiles, Map<String, String> values) {
        var command = new Helm(Tree.CHART)
                .template()
                .withName(RELEASE)
                .withNamespace(NAMESPACE)
                .withKubeVersion("1.33.0");
        profiles.stream().map(Rendering::profile).forEach(command::withValuesFile);
        values.forEach(command::set);
        return new Rendering(parsed(command.call()));
    }

    static Rendering of(String... profiles) {
        return of(List.of(profiles), Map.of());
    }

    Stream<Manifest> ofKind(String... kinds) {
        return objects.stream().filter(each -> List.of(kinds).contains(each.kind()));
    }

    /** Everything that makes pods, bare pods included. */
    Stream<Manifest> workloads() {
        return ofKind("Deployment", "StatefulSet", "Job", "Pod");
    }

    Manifest the(String kind, String name) {
        return ofKind(kind)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " " + name));
    }

    private static Path profile(String name) {
        return Tree.CHART.resolve("profiles/" + name + ".yaml");
    }

    private static List<Manifest> parsed(String text) {
        try (MappingIterator<JsonNode> documents =
                YAML.readerFor(JsonNode.class).readValues(text)) {
            return documents.readAll().stream()
                    .filter(JsonNode::isObject)
                    .map(Manifest::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
