package org.nengquan.trading.journal.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nengquan.stack.ServiceStack;
import org.nengquan.trading.journal.domain.Ownership;

/** Two replicas and a shard that is not the application's own. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class ShardHandoverTest {
    private static final String SHARD = "elsewhere";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Pool pool;

    @AfterEach
    void forget() {
        answer(pool.query("delete from shard where id = '" + SHARD + "'").execute());
    }

    @Test
    void shouldGoToWhoStandsByAsSoonAsItIsReleased() {
        // Given
        answer(pool.query("insert into shard values ('" + SHARD + "', 0, '', 0, repeat('0', 64), 0, 0, now())")
                .execute());
        var first = new PostgresShards(pool, Optional.empty());
        var second = new PostgresShards(pool, Optional.empty());
        Ownership owned = answer(first.takeOver(SHARD, "first"));
        assertThat(answer(second.takeOverFromTheSilent(SHARD, "second"))).isEmpty();

        // When
        answer(first.release(owned));

        // Then
        Optional<Ownership> taken = answer(second.takeOverFromTheSilent(SHARD, "second"));
        assertThat(taken.map(Ownership::epoch)).contains(owned.epoch() + 1);

        // And the one who had it releases nothing any more
        answer(first.release(owned));
        var third = new PostgresShards(pool, Optional.empty());
        assertThat(answer(third.takeOverFromTheSilent(SHARD, "third"))).isEmpty();
    }

    private static <T> T answer(Uni<T> uni) {
        return uni.await().atMost(PATIENCE);
    }
}
