package org.nengquan.trading.journal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengquan.stack.ServiceStack;
import org.nengquan.trading.journal.app.Batch;
import org.nengquan.trading.journal.app.Projection;
import org.nengquan.trading.journal.app.ReadRows;
import org.nengquan.trading.journal.app.Shards;
import org.nengquan.trading.journal.domain.ChainedLine;
import org.nengquan.trading.journal.domain.Followed;
import org.nengquan.trading.journal.domain.JournalLine;
import org.nengquan.trading.journal.domain.Ownership;

/** Two replicas and a shard that is not the application's own. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class ShardHandoverTest {
    private static final String SHARD = "elsewhere";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Vertx vertx;

    @ConfigProperty(name = "quarkus.datasource.reactive.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private Pool pool;

    /** Of its own, because replicas never give their connections back. */
    @BeforeEach
    void connect() {
        pool = Pool.newInstance(PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(16))
                .connectingTo(PgConnectOptions.fromUri(url).setUser(user).setPassword(password))
                .using(vertx)
                .build());
    }

    @AfterEach
    void forget() {
        answer(pool.query("delete from shard where id = '" + SHARD + "'").execute());
        pool.closeAndAwait();
    }

    @Test
    void shouldLetAFormerOwnerWriteNoTables() {
        // Given
        begin();
        var former = replica();
        Ownership old = answer(former.takeOver(SHARD, "former"));
        var owner = replica();
        answer(owner.takeOver(SHARD, "owner"));

        // When, then
        var tooLate = new Projection(SHARD, old.epoch(), 0, 5, List.of(), 2, List.of(), new ReadRows());
        assertThatThrownBy(() -> answer(former.follow(tooLate)))
                .hasMessageContaining("are not at 0 under epoch " + old.epoch());
        assertThat(answer(owner.standing(SHARD))).isEqualTo(new Shards.Standing(0, 0));
    }

    @Test
    void shouldTellANewOwnerHowFarTheTablesFollow() {
        // Given
        begin();
        var first = replica();
        Ownership owned = answer(first.takeOver(SHARD, "first"));
        answer(first.follow(new Projection(SHARD, owned.epoch(), 0, 5, List.of(), 2, List.of(), new ReadRows())));

        // When
        Ownership taken = answer(replica().takeOver(SHARD, "second"));

        // Then
        assertThat(taken.followed()).isEqualTo(new Followed(5, 2));
    }

    @Test
    void shouldLetTheVersionBeforeWriteLinesAndTablesTogetherButNotWhileTablesAreBehind() {
        // Given a process of the version before, which knows one fence for both
        begin();
        var shards = replica();
        long epoch = answer(shards.takeOver(SHARD, "before")).epoch();
        fence("fence_shard", epoch, 0, 5);
        assertThat(answer(shards.standing(SHARD))).isEqualTo(new Shards.Standing(5, 5));

        // When one of this version writes lines that the tables do not show yet
        fence("fence_journal", epoch, 5, 6);

        // Then
        assertThatThrownBy(() -> fence("fence_shard", epoch, 6, 7)).hasMessageContaining("are behind line 6");
        assertThat(answer(shards.standing(SHARD))).isEqualTo(new Shards.Standing(6, 5));
    }

    @Test
    void shouldFindEveryLineOfEveryBatch() {
        // Given
        begin();
        var shards = replica();
        long epoch = answer(shards.takeOver(SHARD, "owner")).epoch();
        List<ChainedLine> lines = List.of(line(1), line(2), line(3), line(4), line(5));
        answer(shards.append(new Batch(SHARD, epoch, 0, lines.subList(0, 3), 0, Optional.empty())));
        answer(shards.append(new Batch(SHARD, epoch, 3, lines.subList(3, 5), 0, Optional.empty())));

        // When, then one by one
        for (ChainedLine line : lines) {
            assertThat(answer(shards.line(SHARD, line.line().seq()))).contains(line);
        }
        assertThat(answer(shards.line(SHARD, 6))).isEmpty();

        // And many, up to the end of a batch
        assertThat(answer(shards.linesAfter(SHARD, 0, 10))).isEqualTo(lines);
        assertThat(answer(shards.linesAfter(SHARD, 0, 2))).isEqualTo(lines.subList(0, 3));
        assertThat(answer(shards.linesAfter(SHARD, 1, 3))).isEqualTo(lines.subList(1, 5));
        assertThat(answer(shards.linesAfter(SHARD, 5, 3))).isEmpty();
    }

    @Test
    void shouldGoToWhoStandsByAsSoonAsItIsReleased() {
        // Given
        begin();
        var first = replica();
        var second = replica();
        Ownership owned = answer(first.takeOver(SHARD, "first"));
        assertThat(answer(second.takeOverFromTheSilent(SHARD, "second"))).isEmpty();

        // When
        answer(first.release(owned));

        // Then
        Optional<Ownership> taken = answer(second.takeOverFromTheSilent(SHARD, "second"));
        assertThat(taken.map(Ownership::epoch)).contains(owned.epoch() + 1);

        // And the one who had it releases nothing any more
        answer(first.release(owned));
        var third = replica();
        assertThat(answer(third.takeOverFromTheSilent(SHARD, "third"))).isEmpty();
    }

    private static ChainedLine line(long seq) {
        return ChainedLine.after("", new JournalLine(seq, Instant.EPOCH, "命令 " + seq, "[" + seq + "]"));
    }

    private PostgresShards replica() {
        return new PostgresShards(pool, Optional.empty());
    }

    private void begin() {
        answer(pool.query("insert into shard values ('" + SHARD + "', 0, '', 0, repeat('0', 64), 0, 0, now())")
                .execute());
    }

    private void fence(String function, long epoch, long from, long to) {
        answer(pool.query("select %s('%s', %d, %d, %d, repeat('0', 64), 0)".formatted(function, SHARD, epoch, from, to))
                .execute());
    }

    private static <T> T answer(Uni<T> uni) {
        return uni.await().atMost(PATIENCE);
    }
}
