package org.nengquan.trading;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.junit.jupiter.api.Test;
import org.nengquan.stack.ServiceStack;

/** The alerts of the Helm chart read these names. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class MetricsTest {

    @TestHTTPResource(value = "/metrics", management = true)
    URL address;

    @Test
    void shouldTellWhoOwnsTheShardAndWhatWaits() {
        String metrics = when().get(address).then().statusCode(200).extract().asString();

        assertThat(metrics)
                .containsPattern("(?m)^market_shard_owned\\{?.* ?1\\.0$")
                .containsPattern("(?m)^market_commands_waiting.* ")
                .containsPattern("(?m)^market_tables_behind.* ")
                .containsPattern("(?m)^market_commands_total.* ")
                .containsPattern("(?m)^market_trades_total.* ")
                .containsPattern("(?m)^outbox_backlog.* ");
    }
}
