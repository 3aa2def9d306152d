package org.nengquan.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The contracts folder, as producer and consumer tests read it. */
public final class Contracts {

    private static final Path FOLDER = Path.of("..", "contracts");

    private Contracts() {}

    /** A golden example or a schema, as it stands. */
    public static String text(String path) {
        try {
            return Files.readString(FOLDER.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every example of an event, full and minimal, read as a consumer's record; there is at least one. */
    public static <T> List<T> examples(String service, String event, Class<T> type) {
        try (var files = Files.list(FOLDER.resolve(service))) {
            var examples = files.filter(file -> file.getFileName().toString().matches(event + "\\.example.*\\.json"))
                    .sorted()
                    .map(file -> read(file, type))
                    .toList();
            assertThat(examples)
                    .as("golden examples of " + service + "." + event)
                    .isNotEmpty();
            return examples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(Path file, Class<T> type) {
        try {
            return new ObjectMapper()
                    .readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
