package org.nengquan.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengquan.verification.Scene.post;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.nengquan.stack.ServiceStack;

/** Poison freezes whom it concerns, and nobody else; days never go backwards. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class HeardEventsTest {

    @Inject
    DataSource database;

    /** 办法§10 变更. */
    @Test
    void shouldCallAUnitAsTheRegistryCallsItNow() {
        // Given
        var unit = Scene.approvedUnit("VOLUNTARY");

        // When
        Scene.registryTells(
                "participant-particulars-changed.v1",
                unit,
                "{\"uscc\":\"" + unit
                        + "\",\"name\":\"更名有限公司\",\"changedOn\":\"2022-07-04\",\"representativeHashes\":[]}");

        // Then
        Scene.until(() -> nameOf(unit).equals("更名有限公司"));
    }

    private String nameOf(String unit) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select name from unit where uscc = ?")) {
            query.setString(1, unit);
            var rows = query.executeQuery();
            return rows.next() ? rows.getString(1) : "";
        } catch (SQLException away) {
            throw new IllegalStateException(away);
        }
    }

    @Test
    void shouldFreezeTheUnitOfAnEventItCannotUnderstandAndGoOn() {
        // Given
        var unit = Scene.approvedUnit("VOLUNTARY");

        // When
        Scene.registryTells(
                "participant-status-changed.v1", unit, "{\"uscc\":\"" + unit + "\",\"status\":\"DREAMING\"}");
        var other = Scene.approvedUnit("VOLUNTARY");

        // Then
        Scene.until(() -> probe(unit).contains("unit-frozen"));
        assertThat(probe(other)).contains("energy-code-unknown");
    }

    private static String probe(String unit) {
        return post(Scene.trader(unit), "/baselines", Scene.probe()).asString();
    }

    @Test
    void shouldKeepTheDateWhenTheMarketClosesAndWhenOldNewsComes() {
        // Given
        var day = Scene.twoDaysLater();

        // When
        Scene.marketSays("day-closed.v1", "{\"businessDate\":\"" + day + "\",\"markets\":[]}", day);
        Scene.marketSays("trade-executed.v1", "{}", day);
        Scene.marketSays("day-opened.v1", "{\"businessDate\":\"2022-07-01\",\"markets\":[]}", day);
        Scene.marketSays("day-opened.v1", "nonsense", day);

        // Then
        assertThat(Scene.twoDaysLater()).isEqualTo(day.plusDays(2));
    }
}
