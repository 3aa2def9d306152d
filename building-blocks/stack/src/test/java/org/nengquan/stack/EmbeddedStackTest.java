package org.nengquan.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EmbeddedStackTest {

    @Test
    void shouldGiveEveryServiceADatabaseOfItsOwn() throws SQLException {
        // Given
        var service = new ServiceStack();
        service.init(Map.of("topics", "registry.holdings:4, trading.market.henan:1"));

        // When
        var first = service.start();
        var second = service.start();

        // Then
        assertThat(first.get("quarkus.datasource.jdbc.url")).isNotEqualTo(second.get("quarkus.datasource.jdbc.url"));
        assertThat(first.get("kafka.bootstrap.servers")).isEqualTo(second.get("kafka.bootstrap.servers"));
        try (var connection = DriverManager.getConnection(
                first.get("quarkus.datasource.jdbc.url"),
                first.get("quarkus.datasource.username"),
                first.get("quarkus.datasource.password"))) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void shouldTellAServiceNothingOfWhatAnotherHeard() {
        // Given
        var service = new ServiceStack();
        service.init(Map.of("topics", "trading.positions:4"));
        service.start();
        var event = new TestEvent("trading.x.v1", "trading", 1, "91", LocalDate.of(2022, 7, 1), "{}");
        TestTopics.publish("trading.positions", event);
        TestTopics.publish("settlement.events", event);

        // When
        service.start();

        // Then
        var later = new TestEvent("trading.x.v1", "trading", 2, "91", LocalDate.of(2022, 7, 1), "{}");
        TestTopics.publish("trading.positions", later);
        TestTopics.publish("settlement.events", later);
        assertThat(TestTopics.poll("trading.positions", "trading.x.v1", 1, Duration.ofSeconds(20)))
                .containsExactly(later);
        assertThat(TestTopics.poll("settlement.events", "trading.x.v1", 1, Duration.ofSeconds(20)))
                .containsExactly(later);
    }

    @Test
    void shouldReadBackWhatWasPublished() {
        // Given
        Stack.shared();
        var event = new TestEvent("registry.x.v1", "registry", 17, "91", LocalDate.of(2022, 7, 1), "{\"a\":1}");
        var other = new TestEvent("registry.y.v1", "registry", 18, "91", LocalDate.of(2022, 7, 1), "{}");

        // When
        TestTopics.publish("registry.events", event, other);

        // Then
        assertThat(TestTopics.poll("registry.events", "registry.x.v1", 1, Duration.ofSeconds(20)))
                .containsExactly(event);
    }
}
