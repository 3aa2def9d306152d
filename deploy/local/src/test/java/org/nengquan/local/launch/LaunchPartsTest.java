package org.nengquan.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nengquan.local.season.SeasonResult;

class LaunchPartsTest {
    @TempDir
    Path folder;

    @Test
    void shouldEndWhatAKilledLauncherLeftBehindAndNobodyElse() throws IOException {
        // Given
        Process orphan = new ProcessBuilder("sleep", "600").start();
        Process stranger = new ProcessBuilder("sleep", "600").start();
        Path file = folder.resolve("processes");
        new ProcessRegister(file).add(orphan.pid());
        Files.writeString(file, stranger.pid() + " 1\nnot a line\n", java.nio.file.StandardOpenOption.APPEND);

        // When
        int ended = new ProcessRegister(file).endOrphans();

        // Then
        assertThat(ended).isEqualTo(1);
        assertThat(orphan.isAlive()).isFalse();
        assertThat(stranger.isAlive()).as("same id, other start: not ours").isTrue();
        assertThat(file).doesNotExist();
        stranger.destroyForcibly();
    }

    @Test
    void shouldEndAProcessWithAllThatItStarted() throws IOException {
        // Given
        Process parent = new ProcessBuilder("sh", "-c", "sleep 5 & echo begun; wait").start();
        parent.inputReader().readLine();
        List<ProcessHandle> children = parent.descendants().toList();

        // When
        Ending.of(List.of(parent.toHandle()));

        // Then
        assertThat(children).isNotEmpty().noneMatch(ProcessHandle::isAlive);
        assertThat(parent.isAlive()).isFalse();
    }

    @Test
    void shouldKeepASecretOverStartsInAFileOnlyItsOwnerReads() throws IOException {
        // Given
        Path file = folder.resolve("secrets.properties");
        String first = new Secrets(file).of("postgres");

        // When
        String second = new Secrets(file).of("postgres");

        // Then
        assertThat(second).isEqualTo(first).hasSize(48);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void shouldNameThePartWhosePortSomebodyElseHolds() throws IOException {
        // Given
        Addresses addresses = new Addresses(5_900);
        try (var holder = new ServerSocket(addresses.bank(), 1, InetAddress.getLoopbackAddress())) {
            // When
            List<String> taken = addresses.taken();

            // Then
            assertThat(taken).contains("bank " + holder.getLocalPort());
        }
    }

    @Test
    void shouldTellEachApplicationOnlyWhatItNeeds() {
        // Given
        var environment = new Environment(new Addresses(0), new Secrets(folder.resolve("s")), Map.of());

        // When
        var settlement = environment.of(Application.SETTLEMENT);
        var gateway = environment.of(Application.GATEWAY);

        // Then
        assertThat(settlement)
                .containsEntry("NENGQUAN_BANK_URL", "http://localhost:8106")
                .containsEntry("QUARKUS_DATASOURCE_USERNAME", "settlement")
                .doesNotContainKey("NENGQUAN_SESSION_SECRET");
        assertThat(gateway)
                .containsEntry("NENGQUAN_ROUTES_TRADING", "http://localhost:8103")
                .doesNotContainKey("QUARKUS_DATASOURCE_PASSWORD");
    }

    /** 办法§16: the QR code of a document printed on this machine leads to this machine's own door. */
    @Test
    void shouldLeadDocumentsToTheDoorThatFollowsThePortOffset() {
        // Given
        var environment = new Environment(new Addresses(700), new Secrets(folder.resolve("s")), Map.of());

        // When
        var settlement = environment.of(Application.SETTLEMENT);

        // Then
        assertThat(settlement).containsEntry("NENGQUAN_PUBLIC_URL", "http://localhost:8780");
    }

    @Test
    void shouldEndAHeadlessRunWithOneJsonObject() {
        var result = new SeasonResult(138, 65, 3_380, 1_200, 1_200, 1_200, List.of());

        assertThat(new SeasonSummary(result, 41_230_000_000L, 99_990_000_000L).json())
                .isEqualTo(
                        "{\"participants\":138,\"tradingDays\":65,\"orders\":3380,\"trades\":1200,\"settled\":1200,\"disclosed\":1200,\"verify\":\"ok\",\"startSeconds\":41.2,\"seasonSeconds\":99.9}");
    }

    @Test
    void shouldNotCallASeasonVerifiedWhenATradeIsNotSettled() {
        var result = new SeasonResult(138, 65, 3_380, 1_200, 1_199, 1_200, List.of());

        assertThat(result.verified()).isFalse();
    }
}
