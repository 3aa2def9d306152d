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

/** What Helm makes of the chart under the values of some profiles and some single ones. */
record Rendering(List<String> profiles, Map<String, String> values, List<Manifest> objects) {
    static final YAMLMapper YAML = new YAMLMapper();
    static final String RELEASE = "nq";
    static final String NAMESPACE = "market";
    static final String KUBERNETES = "1.33.0";

    /**
     * Renders the chart.
     *
     * @param profiles files under {@code profiles/}, the later one wins
     * @param values single values that win over all files
     * @throws IllegalStateException with Helm's words if it refuses
     */
    static Rendering of(List<String> profiles, Map<String, String> values) {
        var command = new Helm(Unhooked.CHART)
                .template()
                .withName(RELEASE)
                .withNamespace(NAMESPACE)
                .withKubeVersion(KUBERNETES);
        profiles.stream().map(Rendering::profile).forEach(command::withValuesFile);
        values.forEach(command::set);
        return new Rendering(profiles, values, parsed(command.call()));
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

    static Path profile(String name) {
        return Tree.CHART.resolve("profiles/" + name + ".yaml");
    }

    static List<Manifest> parsed(String text) {
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
