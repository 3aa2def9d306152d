package org.nengquan.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What stands in {@code contracts/}, for the tests of the stream rooms. */
public final class Contracts {
    private static final Path FOLDER = Path.of("../contracts");
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModules(new JavaTimeModule(), new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private Contracts() {}

    /** The record is written as the very bytes of the golden file, and these are what the schema says. */
    public static void mustBeGolden(String type, String suffix, Object wire) throws IOException {
        String name = type.replaceFirst("\\.", "/");
        String golden = Files.readString(FOLDER.resolve(name + suffix + ".json"));
        assertThat(JSON.writeValueAsString(wire)).isEqualTo(golden);
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(FOLDER.resolve(name + ".schema.json")), InputFormat.JSON);
        assertThat(schema.validate(golden, InputFormat.JSON)).isEmpty();
    }

    /** Every golden example of the type, read as the consumer's own record. */
    public static <T> List<T> examples(String type, Class<T> wire) throws IOException {
        int dot = type.indexOf('.');
        String begins = type.substring(dot + 1) + ".example";
        try (Stream<Path> files = Files.list(FOLDER.resolve(type.substring(0, dot)))) {
            List<T> read = files.filter(file -> file.getFileName().toString().startsWith(begins))
                    .map(file -> read(file, wire))
                    .toList();
            assertThat(read).as("examples of " + type).isNotEmpty();
            return read;
        }
    }

    private static <T> T read(Path file, Class<T> wire) {
        try {
            return JSON.readValue(Files.readString(file), wire);
        } catch (JsonProcessingException e) {
            throw new AssertionError(file + " cannot be read as " + wire.getSimpleName(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
