package org.nengquan.trading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nengquan.stack.ServiceStack;

/** The public stream shows books and trades, and nobody's name. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class MarketStreamTest {
    @TestHTTPResource("/api/trading/v1/stream")
    URI stream;

    @Test
    void shouldShowTheTradeAndTheBookWithoutIdentities() throws Exception {
        // Given
        Scene.Person seller = Scene.voluntary();
        Scene.Person buyer = Scene.voluntary();
        Scene.quota(seller, "COAL", "SAVED", 10);
        Scene.cash(buyer, 10_000_000);
        Scene.freshDay();
        CompletableFuture<List<String>> heard = listenForATrade();

        // When
        Scene.sell(seller, "COAL", "SAVED", 30_000, 5).statusCode(201);
        Scene.buy(buyer, "COAL", 30_000, 2).statusCode(201);

        // Then
        List<String> lines = heard.get(20, TimeUnit.SECONDS);
        assertThat(lines).anyMatch(line -> line.equals("event:book"));
        assertThat(lines).anyMatch(line -> line.startsWith("data:") && line.contains("\"quantity\":2"));
        assertThat(lines).noneMatch(line -> line.contains(seller.uscc()) || line.contains(buyer.uscc()));
    }

    @Test
    void shouldTellAListenerThatComesBackWhatItMissed() throws Exception {
        // Given three trades, of which the listener saw the first
        Scene.Person seller = Scene.voluntary();
        Scene.Person buyer = Scene.voluntary();
        Scene.quota(seller, "COAL", "SAVED", 10);
        Scene.cash(buyer, 10_000_000);
        Scene.freshDay();
        long price = given().get(Scene.API + "/markets")
                .jsonPath()
                .getLong("items.find { it.instrument == 'COAL' }.previousCloseFen");
        Scene.sell(seller, "COAL", "SAVED", price, 6).statusCode(201);
        List<String> numbers = new ArrayList<>();
        for (int quantity = 1; quantity <= 3; quantity++) {
            numbers.add(Scene.buy(buyer, "COAL", price, quantity)
                    .statusCode(201)
                    .extract()
                    .path("trades[0].tradeNumber"));
        }

        // When
        List<String> lines =
                listen("event:book", "Last-Event-ID", numbers.getFirst()).get(20, TimeUnit.SECONDS);

        // Then
        assertThat(lines.stream().filter(line -> line.startsWith("id:")).map(line -> line.substring(3)))
                .containsExactlyElementsOf(numbers.subList(1, 3));
    }

    @Test
    void shouldBeatWhileNothingHappens() throws Exception {
        assertThat(listen(":", "Accept", "text/event-stream").get(20, TimeUnit.SECONDS))
                .anyMatch(line -> line.startsWith(":"));
    }

    @Test
    void shouldRefuseALastEventThatIsNoTradeNumber() throws Exception {
        assertThat(open("Last-Event-ID", "1; drop table trade").statusCode()).isEqualTo(400);
    }

    private CompletableFuture<List<String>> listenForATrade() throws IOException, InterruptedException {
        return listen("event:trade", "Accept", "text/event-stream");
    }

    /** Every line up to and with the one after the first that begins so. */
    private CompletableFuture<List<String>> listen(String until, String header, String value)
            throws IOException, InterruptedException {
        var lines = open(header, value).body().iterator();
        return CompletableFuture.supplyAsync(() -> {
            var heard = new ArrayList<String>();
            while (heard.stream().noneMatch(line -> line.startsWith(until)) && lines.hasNext()) {
                heard.add(lines.next());
            }
            heard.add(lines.next());
            return heard;
        });
    }

    private HttpResponse<Stream<String>> open(String header, String value) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(stream).header(header, value).build(),
                        HttpResponse.BodyHandlers.ofLines());
    }
}
