package org.nengquan.helm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One rendered object. */
record Manifest(JsonNode json) {

    String kind() {
        return json.path("kind").asText();
    }

    String name() {
        return json.path("metadata").path("name").asText();
    }

    String apiVersion() {
        return json.path("apiVersion").asText();
    }

    JsonNode spec() {
        return json.path("spec");
    }

    /** The pod that it makes; itself for a bare pod. */
    JsonNode pod() {
        return kind().equals("Pod") ? spec() : spec().path("template").path("spec");
    }

    Map<String, String> podLabels() {
        JsonNode template = kind().equals("Pod") ? json : spec().path("template");
        return labels(template.path("metadata").path("labels"));
    }

    /** All containers, those that run first included. */
    List<JsonNode> containers() {
        return Stream.of("initContainers", "containers")
                .flatMap(list -> each(pod().path(list)))
                .toList();
    }

    /** Containers that serve and go on serving. */
    List<JsonNode> servers() {
        return List.of("Deployment", "StatefulSet").contains(kind())
                ? each(pod().path("containers")).toList()
                : List.of();
    }

    static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    static Map<String, String> labels(JsonNode labels) {
        return Rendering.YAML.convertValue(
                labels.isMissingNode() ? Rendering.YAML.createObjectNode() : labels,
                Rendering.YAML.getTypeFactory().constructMapType(Map.class, String.class, String.class));
    }

    /** Every node of the given name anywhere in the object. */
    List<JsonNode> all(String field) {
        return json.findValues(field);
    }

    @Override
    public String toString() {
        return kind() + "/" + name();
    }
}
