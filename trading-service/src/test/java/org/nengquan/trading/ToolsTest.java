package org.nengquan.trading;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.nengquan.stack.ServiceStack;

/** The tools on the command line of the package, beside a running market. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class ToolsTest {
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Test
    void shouldRebuildADayAndComeToTheSameHashInAnotherJvmLocaleAndTimeZone() throws Exception {
        // Given a day that was traded on and closed
        String day = Scene.freshDay().toString();
        Scene.Person seller = Scene.voluntary();
        Scene.Person buyer = Scene.voluntary();
        Scene.quota(seller, "ENERGY", "SAVED", 50);
        Scene.cash(buyer, 100_000_000);
        long price = io.restassured.RestAssured.given()
                .get(Scene.API + "/markets")
                .jsonPath()
                .getLong("items.find { it.instrument == 'ENERGY' }.previousCloseFen");
        Scene.sell(seller, "ENERGY", "SAVED", price, 7).statusCode(201);
        Scene.buy(buyer, "ENERGY", price, 3).statusCode(201);
        Scene.close(day).statusCode(200);

        // When
        var here = new StringWriter();
        int code = Trading.tools()
                .setOut(new PrintWriter(here))
                .execute(arguments("--day", day).toArray(String[]::new));
        String there = inAnotherJvm(arguments("--day", day));
        String everything = inAnotherJvm(arguments());

        // Then
        assertThat(code).as(here.toString()).isZero();
        assertThat(here.toString())
                .contains("replayed  " + day, "chain     unbroken", "compared  every event the same")
                .containsPattern("sha256    [0-9a-f]{64}");
        assertThat(there).isEqualTo(here.toString());
        assertThat(everything).contains("lines     ", "compared  every event the same");
    }

    @Test
    void shouldSayThatADayNeverOpened() {
        var err = new StringWriter();
        int code = Trading.tools()
                .setErr(new PrintWriter(err, true))
                .execute(arguments("--day", "2031-01-01").toArray(String[]::new));
        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).contains("2031-01-01 is no day that was opened");
    }

    @Test
    void shouldPlayALobsterFileAndNameTheLineThatIsWrong() {
        var out = new StringWriter();
        var err = new StringWriter();
        int right = Trading.tools()
                .setOut(new PrintWriter(out))
                .execute("lobster", "src/test/resources/lobster/sample_message_5.csv");
        int wrong = Trading.tools()
                .setErr(new PrintWriter(err, true))
                .execute("lobster", "src/test/resources/lobster/sample_orderbook_5.csv");
        assertThat(right).isZero();
        assertThat(out.toString().lines()).hasSize(24);
        assertThat(wrong).isEqualTo(1);
        assertThat(err.toString()).startsWith("sample_orderbook_5.csv, line 1: six fields are expected");
    }

    private List<String> arguments(String... more) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("replay", "--jdbc-url", url, "--user", user, "--password", password),
                        java.util.stream.Stream.of(more))
                .toList();
    }

    private static String inAnotherJvm(List<String> arguments) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Duser.language=ar",
                "-Duser.country=SA",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=ISO-8859-1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.nengquan.trading.Trading"));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(printed).isZero();
        return printed;
    }
}
