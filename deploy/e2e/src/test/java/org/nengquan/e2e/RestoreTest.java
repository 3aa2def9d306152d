package org.nengquan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The rehearsal of a restore to a point in time, as those who run the platform start it; some minutes long. */
@EnabledIfSystemProperty(named = "nengquan.deep", matches = "true")
class RestoreTest {
    /** Beyond the ports that the platform of the other tests may have. */
    private static final String PORT_OFFSET = "6600";

    @Test
    void shouldBringTheMarketBackToAMomentInTheMiddleOfATradingDay() throws IOException, InterruptedException {
        // Given
        Path log = Tree.root().resolve("deploy/e2e/target/rehearse-restore.log");
        Files.createDirectories(log.getParent());

        // When
        int status = new ProcessBuilder("deploy/local/rehearse-restore", "--port-offset", PORT_OFFSET)
                .directory(Tree.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();

        // Then
        assertThat(Files.readString(log)).contains("the restore is good");
        assertThat(status).isZero();
    }
}
