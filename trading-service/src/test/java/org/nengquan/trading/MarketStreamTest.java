package org.nengquan.trading;

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

    private CompletableFuture<List<String>> listenForATrade() throws IOException, InterruptedException {
        HttpResponse<Stream<String>> response = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(stream).build(), HttpResponse.BodyHandlers.ofLines());
        var lines = response.body().iterator();
        return CompletableFuture.supplyAsync(() -> {
            var heard = new ArrayList<String>();
            while (heard.stream().noneMatch("event:trade"::equals) && lines.hasNext()) {
                heard.add(lines.next());
            }
            heard.add(lines.next());
            return heard;
        });
    }
}
