package org.nengquan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * A published event never changes except by an added optional property.
 *
 * <p>{@code contracts/published.lock.json} remembers for each schema its properties with their types and which are
 * required. A new schema, or a new optional property, is taken into the lock with {@code mvn test -pl deploy/e2e
 * -Dtest=ContractsLockTest -Dnengquan.contracts.publish=true}; nothing that is in it ever leaves it.
 */
class ContractsLockTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path CONTRACTS = Tree.root().resolve("contracts");
    private static final Path LOCK = CONTRACTS.resolve("published.lock.json");

    @Test
    void shouldKeepWhatWasPublished() throws IOException {
        // Given
        JsonNode locked = Files.exists(LOCK) ? JSON.readTree(LOCK.toFile()) : JSON.createObjectNode();
        ObjectNode present = present();

        // When
        List<String> broken = brokenPromises(locked, present);

        // Then
        assertThat(broken).isEmpty();
        if (Boolean.getBoolean("nengquan.contracts.publish")) {
            Files.writeString(LOCK, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(present) + "\n");
        } else {
            assertThat(JSON.writeValueAsString(locked))
                    .as(
                            "published.lock.json is behind the schemas: run this test with -Dnengquan.contracts.publish=true")
                    .isEqualTo(JSON.writeValueAsString(present));
        }
    }

    @Test
    void shouldSeeEveryKindOfBreach() throws IOException {
        // Given
        JsonNode locked = JSON.readTree("""
                {"a.v1":{"properties":{"x":"string","y":"integer"},"required":["x"]},"b.v1":{"properties":{},"required":[]}}
                """);
        JsonNode present = JSON.readTree("""
                {"a.v1":{"properties":{"x":"integer","z":"string"},"required":["x","z"]}}
                """);

        // When
        List<String> broken = brokenPromises(locked, present);

        // Then
        assertThat(broken)
                .containsExactly(
                        "a.v1: x was string and is now integer",
                        "a.v1: y is gone",
                        "a.v1: z is newly required",
                        "b.v1: the schema is gone");
    }

    @Test
    void shouldHaveAGoldenExampleForEverySchema() {
        // When
        List<Path> schemas = Tree.files(CONTRACTS, ".schema.json");

        // Then
        assertThat(schemas)
                .isNotEmpty()
                .allSatisfy(schema -> assertThat(schema.resolveSibling(
                                schema.getFileName().toString().replace(".schema.json", ".example.json")))
                        .exists());
    }

    private static List<String> brokenPromises(JsonNode locked, JsonNode present) {
        List<String> broken = new ArrayList<>();
        locked.properties().forEach(event -> {
            JsonNode now = present.path(event.getKey());
            if (now.isMissingNode()) {
                broken.add(event.getKey() + ": the schema is gone");
            } else {
                compare(event.getKey(), event.getValue(), now, broken);
            }
        });
        return broken;
    }

    private static void compare(String event, JsonNode before, JsonNode now, List<String> broken) {
        before.path("properties").properties().forEach(property -> {
            JsonNode type = now.path("properties").path(property.getKey());
            if (type.isMissingNode()) {
                broken.add(event + ": " + property.getKey() + " is gone");
            } else if (!type.equals(property.getValue())) {
                broken.add(event + ": " + property.getKey() + " was "
                        + property.getValue().asText() + " and is now " + type.asText());
            }
        });
        TreeSet<String> required = words(now.path("required"));
        required.removeAll(words(before.path("required")));
        required.forEach(name -> broken.add(event + ": " + name + " is newly required"));
    }

    private static TreeSet<String> words(JsonNode array) {
        TreeSet<String> words = new TreeSet<>();
        array.forEach(word -> words.add(word.asText()));
        return words;
    }

    private static ObjectNode present() throws IOException {
        ObjectNode all = JSON.createObjectNode();
        for (Path file : Tree.files(CONTRACTS, ".schema.json")) {
            JsonNode schema = JSON.readTree(file.toFile());
            ObjectNode event =
                    all.putObject(CONTRACTS.relativize(file).toString().replace(".schema.json", ""));
            ObjectNode properties = event.putObject("properties");
            describe("", schema, properties);
            ArrayNode required = event.putArray("required");
            words(schema.path("required")).forEach(required::add);
        }
        return all;
    }

    /** Nested properties are named by their path, so that a change inside a list of lots is seen too. */
    private static void describe(String path, JsonNode schema, ObjectNode properties) {
        schema.path("properties").properties().forEach(property -> {
            String name = path + property.getKey();
            properties.put(name, property.getValue().path("type").toString().replace("\"", ""));
            describe(name + ".", property.getValue(), properties);
            describe(name + "[].", property.getValue().path("items"), properties);
        });
    }
}
