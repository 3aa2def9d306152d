package org.nengquan.trading.journal.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.nengquan.stack.ServiceStack;

/** A writer whose process is paused inside a transaction, as its successor meets it. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class WriterLetsGoTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Pool pool;

    @Test
    void shouldNotKeepItsSuccessorWaitingForTheShard() {
        // Given a transaction that holds a row and does nothing more
        SqlConnection paused = pool.getConnection().await().atMost(PATIENCE);
        paused.query("create table if not exists held (id int); insert into held values (1); " + PostgresShards.LETS_GO)
                .execute()
                .chain(() -> paused.query("begin; update held set id = id").execute())
                .await()
                .atMost(PATIENCE);

        // When
        int changed = pool.query("update held set id = id + 1")
                .execute()
                .map(rows -> rows.rowCount())
                .await()
                .atMost(PATIENCE);

        // Then
        assertThat(changed).isEqualTo(1);
        paused.close().onFailure().recoverWithNull().await().atMost(PATIENCE);
    }
}
