package org.nengquan.local.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankSimulatorTest {
    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @Test
    void shouldBookADepositOnceHoweverOftenItIsSent() throws Exception {
        try (var bank = BankSimulator.start(folder.resolve("journal"), 0)) {
            // When
            String first = post(bank, "/deposits", deposit("d1", 500));
            String second = post(bank, "/deposits", deposit("d1", 500));

            // Then
            assertThat(second).isEqualTo(first).contains("\"sequence\":1");
            assertThat(get(bank, "/statement")).isEqualTo("{\"balanceFen\":500,\"entries\":1}");
        }
    }

    @Test
    void shouldRememberItsBookingsOverAHardStopThatCutTheLastLine() throws Exception {
        // Given
        Path journal = folder.resolve("journal");
        try (var bank = BankSimulator.start(journal, 0)) {
            post(bank, "/deposits", deposit("d1", 500));
            post(bank, "/payments", payment("p1", 200));
        }
        Files.writeString(journal, "{\"kind\":\"DEPOSIT\",\"sequ", StandardOpenOption.APPEND);

        // When
        try (var bank = BankSimulator.start(journal, 0)) {
            // Then
            assertThat(get(bank, "/statement")).contains("\"balanceFen\":300");
            assertThat(post(bank, "/payments", payment("p1", 200))).contains("ACCEPTED");
            assertThat(get(bank, "/statement")).contains("\"balanceFen\":300");
            post(bank, "/deposits", deposit("d2", 1));
            assertThat(get(bank, "/notices?after=1&limit=10"))
                    .contains("\"sequence\":2")
                    .doesNotContain("d1");
        }
    }

    @Test
    void shouldNotPayWhatItDoesNotHold() throws Exception {
        try (var bank = BankSimulator.start(folder.resolve("journal"), 0)) {
            assertThat(post(bank, "/payments", payment("p1", 1))).contains("REJECTED");
        }
    }

    /** A no is final: what was refused is refused for ever, also after a restart and with money on the account. */
    @Test
    void shouldNeverPayWhatItHasRefusedOnce() throws Exception {
        // Given
        Path journal = folder.resolve("journal");
        try (var bank = BankSimulator.start(journal, 0)) {
            assertThat(post(bank, "/payments", payment("p1", 200))).contains("REJECTED");
            post(bank, "/deposits", deposit("d1", 500));
        }

        // Then
        try (var bank = BankSimulator.start(journal, 0)) {
            assertThat(post(bank, "/payments", payment("p1", 200))).contains("REJECTED");
            assertThat(post(bank, "/payments", payment("p2", 200))).contains("ACCEPTED");
            assertThat(get(bank, "/statement")).isEqualTo("{\"balanceFen\":300,\"entries\":2}");
            assertThat(get(bank, "/statement-lines?after=1&limit=5"))
                    .contains("\"sequence\":2", "\"kind\":\"PAYMENT\"", "\"reference\":\"p2\"")
                    .doesNotContain("d1", "p1");
        }
    }

    @Test
    void shouldRefuseADepositWithoutPayerOrAmount() throws Exception {
        try (var bank = BankSimulator.start(folder.resolve("journal"), 0)) {
            assertThat(post(bank, "/deposits", "{\"depositId\":\"d\",\"uscc\":\"x\",\"amountFen\":0}"))
                    .contains("error");
            assertThat(post(bank, "/deposits", "not json")).contains("error");
        }
    }

    private static String deposit(String id, long amountFen) {
        return "{\"depositId\":\"" + id + "\",\"uscc\":\"91110000802100433B\",\"amountFen\":" + amountFen
                + ",\"reference\":\"入金\"}";
    }

    private static String payment(String id, long amountFen) {
        return "{\"endToEndId\":\"" + id + "\",\"toUscc\":\"91110000802100433B\",\"amountFen\":" + amountFen
                + ",\"purpose\":\"withdrawal\"}";
    }

    private String post(BankSimulator bank, String path, String body) throws IOException, InterruptedException {
        return http.send(
                        HttpRequest.newBuilder(at(bank, path))
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private String get(BankSimulator bank, String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(at(bank, path)).build(), BodyHandlers.ofString())
                .body();
    }

    private static URI at(BankSimulator bank, String path) {
        return URI.create("http://localhost:" + bank.port() + path);
    }
}
