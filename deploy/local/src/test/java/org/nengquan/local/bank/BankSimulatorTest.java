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

    /** 调拨: one booking, both accounts; and each account is a world of its own. */
    @Test
    void shouldKeepAccountsApartAndMoveMoneyBetweenThem() throws Exception {
        // Given
        Path journal = folder.resolve("journal");
        String transfer = "{\"endToEndId\":\"t1\",\"toAccount\":\"622\",\"amountFen\":200,\"purpose\":\"level\"}";
        try (var bank = BankSimulator.start(journal, 0)) {
            post(bank, "/deposits", deposit("d1", 500));
            post(bank, "/deposits", deposit("d1", 70).replace("{", "{\"account\":\"622\","));
            assertThat(get(bank, "/statement?account=622")).contains("\"balanceFen\":70");
            assertThat(post(bank, "/payments", transfer.replace("t1", "t0").replace("200", "501")))
                    .contains("REJECTED");

            // When
            assertThat(post(bank, "/payments", transfer)).contains("ACCEPTED");
            assertThat(post(bank, "/payments", transfer)).contains("ACCEPTED");
        }

        // Then
        try (var bank = BankSimulator.start(journal, 0)) {
            assertThat(get(bank, "/statement")).isEqualTo("{\"balanceFen\":300,\"entries\":2}");
            assertThat(get(bank, "/statement?account=622")).isEqualTo("{\"balanceFen\":270,\"entries\":2}");
            assertThat(get(bank, "/notices?after=1&limit=9&account=622"))
                    .contains("\"sequence\":2", "\"depositId\":\"T-t1\"", "\"endToEndId\":\"t1\"");
            assertThat(get(bank, "/statement-lines?account=622&after=1&limit=9"))
                    .contains("\"sequence\":2", "\"reference\":\"T-t1\"");
            assertThat(get(bank, "/notices?after=0&limit=9")).contains("d1").doesNotContain("t1");
            String back = "{\"endToEndId\":\"t2\",\"fromAccount\":\"622\",\"toAccount\":\"\",\"amountFen\":70}";
            assertThat(post(bank, "/payments", back)).contains("ACCEPTED");
            assertThat(get(bank, "/statement")).contains("\"balanceFen\":370");
            assertThat(post(bank, "/payments", "{\"endToEndId\":\"t3\",\"amountFen\":70}"))
                    .contains("error");
        }
    }

    /** A journal of the time when there was one account. */
    @Test
    void shouldReadAJournalThatNamesNoAccounts() throws Exception {
        Path journal = folder.resolve("journal");
        Files.writeString(
                journal,
                "{\"kind\":\"DEPOSIT\",\"sequence\":1,\"depositId\":\"d1\",\"uscc\":\"u\",\"amountFen\":500,"
                        + "\"reference\":\"r\",\"bookedOn\":\"2022-07-04\"}\n"
                        + "{\"kind\":\"PAYMENT\",\"reference\":\"p1\",\"toUscc\":\"u\",\"amountFen\":20,\"purpose\":\"x\"}\n");

        try (var bank = BankSimulator.start(journal, 0)) {
            assertThat(get(bank, "/statement")).isEqualTo("{\"balanceFen\":480,\"entries\":2}");
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
