package org.nengquan.trading.journal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengquan.stack.ServiceStack;

@QuarkusTest
@WithTestResource(ServiceStack.class)
class AsOneTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int NO = 0;
    private static final int YES = 1;

    private final AsOne asOne = new AsOne();

    @Inject
    Pool pool;

    private SqlConnection connection;

    @BeforeEach
    void connect() {
        connection = pool.getConnection().await().atMost(PATIENCE);
        tell("create table left_side (number int primary key, word text); create table right_side (word text)");
    }

    @AfterEach
    void disconnect() {
        tell("drop table left_side; drop table right_side");
        connection.close().await().atMost(PATIENCE);
    }

    @Test
    void shouldWriteAllBehindAFenceThatSaysYes() {
        // When
        write(fenced(YES, 1, "one"));
        write(fenced(YES, 2, "two"));

        // Then
        assertThat(all()).isEqualTo("1 one, 2 two | one, two");
    }

    @Test
    void shouldWriteNothingBehindAFenceThatSaysNo() {
        // When, then
        assertThatThrownBy(() -> write(fenced(NO, 1, "one"))).isInstanceOf(PgException.class);
        assertThat(all()).isEqualTo(" | ");
    }

    @Test
    void shouldWriteNothingIfOneOfTheStatementsFails() {
        // Given
        write(fenced(YES, 1, "one"));

        // When, then
        assertThatThrownBy(() -> write(fenced(YES, 1, "again"))).isInstanceOf(PgException.class);
        assertThat(all()).isEqualTo("1 one | one");
    }

    @Test
    void shouldTakeOnlyStatementsThatMayComeInAnyOrder() {
        // Given
        Statements statements = fenced(YES, 1, "one");
        assertThat(statements.inAnyOrder()).isTrue();

        // When
        statements.add(new Statements.Statement("update left_side set word = ''", Tuple.tuple(), false));

        // Then
        assertThat(statements.inAnyOrder()).isFalse();
    }

    /** A division by what the fence answers stands for what the market's own fence raises. */
    private static Statements fenced(int answer, int number, String word) {
        var statements = new Statements(new Statements.Statement("select 1 / $1::int", Tuple.of(answer), true));
        statements.add(new Statements.Statement(
                "insert into left_side select * from unnest($1::int[], $2::text[])",
                Tuple.tuple().addValue(new Integer[] {number}).addValue(new String[] {word}),
                true));
        statements.add(new Statements.Statement(
                "insert into right_side select * from unnest($1::text[])",
                Tuple.tuple().addValue(new String[] {word}),
                true));
        return statements;
    }

    private void write(Statements statements) {
        asOne.run(connection, statements).await().atMost(PATIENCE);
    }

    private void tell(String sql) {
        connection.query(sql).execute().await().atMost(PATIENCE);
    }

    private String all() {
        var rows = connection
                .query(
                        "select coalesce((select string_agg(number || ' ' || word, ', ' order by number) from left_side), '')"
                                + " || ' | ' || coalesce((select string_agg(word, ', ' order by word) from right_side), '')")
                .execute()
                .await()
                .atMost(PATIENCE);
        return StreamSupport.stream(rows.spliterator(), false)
                .findFirst()
                .orElseThrow()
                .getString(0);
    }
}
