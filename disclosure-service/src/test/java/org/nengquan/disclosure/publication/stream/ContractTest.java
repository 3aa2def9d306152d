package org.nengquan.disclosure.publication.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nengquan.inbox.IncomingEvent;
import org.nengquan.stack.ServiceStack;

/** Every golden example of every version that we claim to read becomes a fact. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class ContractTest {

    private static final Path CONTRACTS = Path.of("../contracts");
    private static final LocalDate DATE = LocalDate.of(2022, 7, 1);

    @Inject
    EventReader reader;

    @Test
    void shouldReadEveryExampleOfEveryTypeThatItClaimsToRead() throws IOException {
        for (String type : EventReader.WIRE.keySet()) {
            List<Path> examples = examples(type);
            assertThat(examples).as("examples of " + type).isNotEmpty();
            for (Path example : examples) {
                var event = new IncomingEvent(
                        "golden", 1, type, "subject", DATE, Instant.EPOCH, Files.readAllBytes(example));
                assertThat(reader.read(event)).as(example.toString()).isPresent();
            }
        }
    }

    private static List<Path> examples(String type) throws IOException {
        int dot = type.indexOf('.');
        Path folder = CONTRACTS.resolve(type.substring(0, dot));
        String name = type.substring(dot + 1) + ".example";
        var found = new ArrayList<Path>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.getFileName().toString().startsWith(name))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
