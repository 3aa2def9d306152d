package org.nengquan.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The contracts folder, as producer and consumer tests read it. */
public final class Contracts {

    private static final Path FOLDER = Path.of("..", "contracts");

    /** As Quarkus configures its own; the journey test compares what really went out with the same schemas. */
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    private Contracts() {}

    /** The body's bytes are the golden ones, and valid against the schema of its type. */
    public static void assertGolden(String type, String example, Object body) {
        assertThat(write(body)).isEqualTo(text(file(type, example)));
        assertValid(type, write(body));
    }

    /** The JSON is valid against the schema of its type. */
    public static void assertValid(String type, String json) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(file(type, "schema.json")), InputFormat.JSON);
        assertThat(schema.validate(json, InputFormat.JSON))
                .as(type + " " + json)
                .isEmpty();
    }

    /** Every example of a type that the registry claims to read, as its own record; there is at least one. */
    public static <T> List<T> examples(String type, Class<T> as) {
        String name = type.substring(type.indexOf('.') + 1);
        try (var files = Files.list(FOLDER.resolve(type.substring(0, type.indexOf('.'))))) {
            var examples = files.filter(file -> file.getFileName().toString().matches(name + "\\.example.*\\.json"))
                    .map(file -> read(file, as))
                    .toList();
            assertThat(examples).as("golden examples of " + type).isNotEmpty();
            return examples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(Path file, Class<T> as) {
        try {
            return JSON.readValue(file.toFile(), as);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String type, String ending) {
        int dot = type.indexOf('.');
        return FOLDER.resolve(type.substring(0, dot)).resolve(type.substring(dot + 1) + "." + ending);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
