package org.nengquan.trading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.nengquan.trading.Scene.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.nengquan.stack.ServiceStack;
import org.nengquan.trading.journal.app.MarketTables;

/** Crashes, cut connections and rivals on a real database: nothing acknowledged is lost, nothing comes twice. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class TakeOverTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    DataSource dataSource;

    @Inject
    MarketTables tables;

    @Test
    void shouldCommitNothingAfterARivalTookTheShardAndComeBackWhenTheRivalFallsSilent() throws SQLException {
        // Given a resting order, and a rival that takes the shard over and falls silent at once
        Scene.Person unit = Scene.voluntary();
        Scene.quota(unit, "ENERGY", "SAVED", 10);
        Scene.freshDay();
        long price = price();
        Scene.sell(unit, "ENERGY", "SAVED", price, 4).statusCode(201);
        long before = number("select last_seq from shard");
        execute("update shard set epoch = epoch + 1, owner = 'rival', heartbeat_at = now() - interval '1 hour'");

        // When
        String body = order("late-1", price, 3);
        int first = Scene.order(unit, body).extract().statusCode();

        // Then the stale owner wrote nothing, and once it has taken the shard back it takes the order exactly once
        assertThat(first).isEqualTo(503);
        assertThat(number("select count(*) from journal where seq > " + before + " and command like '%late-1%'"))
                .isZero();
        Scene.eventually(201, () -> Scene.order(unit, body));
        Scene.order(unit, body).statusCode(201);
        assertThat(number("select count(*) from market_order where client_order_id = 'late-1'"))
                .isEqualTo(1);
        given().auth()
                .oauth2(unit.token())
                .get(API + "/positions")
                .then()
                .body("quota.find { it.instrument == 'ENERGY' && it.priority == 'SAVED' }.reserved", is(7));
        verify();
    }

    @Test
    void shouldReloadWhenTheConnectionIsCutAndLoseNothing() throws SQLException {
        // Given
        Scene.Person unit = Scene.voluntary();
        Scene.quota(unit, "COAL", "SAVED", 50);
        Scene.freshDay();
        String body = order("cut-1", 30_000, 5).replace("ENERGY", "COAL");

        // When every connection of the service is cut
        execute("select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()"
                + " and datname = current_database()");

        // Then
        Scene.eventually(201, () -> Scene.order(unit, body));
        assertThat(number("select count(*) from market_order where client_order_id = 'cut-1'"))
                .isEqualTo(1);
        verify();
    }

    private static void verify() {
        Scene.eventually(
                200,
                () -> given().auth()
                        .oauth2(Scene.auditor())
                        .get(API + "/integrity")
                        .then());
        given().auth()
                .oauth2(Scene.auditor())
                .get(API + "/integrity")
                .then()
                .body("checks.findAll { !it.ok }", is(java.util.List.of()));
    }

    private static String order(String key, long price, long quantity) {
        return """
                {"clientOrderId":"%s","instrument":"ENERGY","side":"SELL","priority":"SAVED","priceFen":%d,"quantity":%d}""".formatted(key, price, quantity);
    }

    private static long price() {
        return given().get(API + "/markets")
                .jsonPath()
                .getLong("items.find { it.instrument == 'ENERGY' }.previousCloseFen");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Asked past the application, so it has to be waited for that the tables follow. */
    private long number(String sql) throws SQLException {
        tables.upToDate().await().atMost(PATIENCE);
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
