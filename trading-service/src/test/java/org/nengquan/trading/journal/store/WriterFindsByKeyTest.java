package org.nengquan.trading.journal.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.nengquan.stack.ServiceStack;

/** How PostgreSQL finds the rows of a batch when the plan is made on tables that hold next to nothing. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class WriterFindsByKeyTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    Pool pool;

    @Test
    void shouldFindChangedOrdersByTheirKeyHoweverFewThereWereAtFirst() {
        // When
        String plan = pool.getConnection()
                .flatMap(connection -> planOf(connection)
                        .eventually(() -> connection.query("rollback").execute())
                        .eventually(connection::close))
                .await()
                .atMost(PATIENCE);

        // Then
        assertThat(plan).contains("Index Scan using market_order_pkey").doesNotContain("Seq Scan");
    }

    private static Uni<String> planOf(SqlConnection connection) {
        return connection
                .query("begin; " + PostgresShards.BY_KEY)
                .execute()
                .chain(() -> connection
                        .query("explain (generic_plan) " + ReadTables.CHANGED_ORDERS)
                        .execute())
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getString(0))
                        .collect(Collectors.joining("\n")));
    }
}
