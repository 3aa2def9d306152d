package org.nengquan.settlement;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.junit.jupiter.api.Test;

/** The alerts of the Helm chart read these names. */
@QuarkusTest
class MetricsTest extends SettlementTest {

    @TestHTTPResource(value = "/metrics", management = true)
    URL address;

    @Test
    void shouldTellHowMuchIsUnsettledAndForHowLong() {
        String metrics = when().get(address).then().statusCode(200).extract().asString();

        assertThat(metrics)
                .containsPattern("(?m)^settlement_open_trades.* \\d")
                .containsPattern("(?m)^settlement_oldest_open_seconds.* \\d")
                .containsPattern("(?m)^kafka_consumer_fetch_manager_records_lag_max.* ");
    }
}
