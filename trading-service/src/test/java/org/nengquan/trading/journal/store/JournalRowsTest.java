package org.nengquan.trading.journal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengquan.stack.Stack;

/** A batch of the journal is one row, and everybody reads lines. */
class JournalRowsTest {
    private static final String LINE_BY_LINE = "66";
    private static final String LINE = "insert into journal (shard, seq, at, command, events, hash)"
            + " values ('henan', %1$d, '2022-07-01T01:30:0%1$dZ', 'c%1$d', 'e%1$d', repeat('%1$d', 64))";
    private static final String ALL = "select seq, at, command, events, hash from journal where shard = 'henan'";

    private final Stack.Database database = Stack.shared().freshDatabase();
    private final Connection connection = connect();

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    @Test
    void shouldKeepEveryLineOfAJournalThatWasWrittenLineByLine() throws SQLException {
        // Given
        migrate(LINE_BY_LINE);
        for (int seq = 1; seq <= 5; seq++) {
            run(LINE.formatted(seq));
        }
        List<String> before = rows(ALL + " order by seq");

        // When
        migrate("latest");

        // Then
        assertThat(before).hasSize(5);
        assertThat(rows(ALL + " order by seq")).isEqualTo(before);
        assertThat(after(2, 2)).isEqualTo(before.subList(2, 4));
    }

    @Test
    void shouldReadTheSameLinesWhereverAPageBeginsAndEnds() throws SQLException {
        // Given
        migrate("latest");
        batch("henan", 1, 3);
        batch("henan", 4, 4);
        batch("henan", 5, 9);
        batch("henan", 10, 11);
        batch("elsewhere", 1, 7);
        // and, for it must be seen and not be taken for the end, lines that are missing
        batch("henan", 15, 17);

        // When, then: as if they were rows
        for (int seq = 0; seq <= 18; seq++) {
            for (int limit = 1; limit <= 16; limit++) {
                assertThat(after(seq, limit))
                        .isEqualTo(rows(ALL + " and seq > " + seq + " order by seq limit " + limit));
            }
        }
        assertThat(after(0, 100)).hasSize(14);
    }

    @Test
    void shouldLetAProcessOfTheVersionBeforeWriteLines() throws SQLException {
        // Given
        migrate("latest");
        batch("henan", 1, 3);

        // When
        run("""
                with lines as (
                    insert into journal (shard, seq, at, command, events, hash)
                    select 'henan', unnest(array[4, 5]), now(), unnest(array['c4', 'c5']), unnest(array['e4', 'e5']),
                           unnest(array[repeat('4', 64), repeat('5', 64)]))
                select fence_journal('henan', 0, 0, 5, repeat('5', 64), 0)""");

        // Then
        assertThat(after(2, 10)).hasSize(3).element(2).asString().contains("5|", "|c5|e5|555");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "update journal_batch set events = commands                                     | a batch rewritten",
                "delete from journal_batch                                                      | a batch cut",
                "update journal set command = 'x'                                               | a line rewritten",
                "delete from journal                                                            | a line cut",
                "insert into journal_batch values ('henan', 4, 5, now(), '{c}', '{e,e}', '{h,h}')   | a line without a command",
                "insert into journal_batch values ('henan', 4, 5, now(), '{c,c}', '{e}', '{h,h}')   | a line without events",
                "insert into journal_batch values ('henan', 4, 5, now(), '{c,c}', '{e,e}', '{h}')   | a line without a hash",
                "insert into journal_batch values ('henan', 5, 4, now(), '{}', '{}', '{}')          | a batch without lines",
                "insert into journal_batch values ('henan', 0, 0, now(), '{c}', '{e}', '{h}')       | a line before the first",
                "insert into journal_batch values ('henan', 3, 3, now(), '{c}', '{e}', '{h}')       | a line written twice"
            })
    void shouldRefuseAJournalThatIsNotWhatWasWritten(String sql, String why) throws SQLException {
        migrate("latest");
        batch("henan", 1, 3);
        assertThatThrownBy(() -> run(sql)).isInstanceOf(SQLException.class);
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.username(), database.password())
                .locations("db/migration", "db/outbox", "db/intake", "db/rights")
                .target(version)
                .load()
                .migrate();
    }

    private void batch(String shard, int from, int to) throws SQLException {
        run("""
                insert into journal_batch
                select '%1$s', %2$d, %3$d, now(), array_agg('c' || n), array_agg('e' || n), array_agg('h' || n)
                from generate_series(%2$d, %3$d) n""".formatted(shard, from, to));
    }

    private List<String> after(int seq, int limit) throws SQLException {
        return rows("select seq, at, command, events, hash from journal_after('henan', %d, %d)".formatted(seq, limit));
    }

    private Connection connect() {
        try {
            return DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add("%s|%s|%s|%s|%s"
                        .formatted(
                                result.getLong(1),
                                result.getString(2),
                                result.getString(3),
                                result.getString(4),
                                result.getString(5)));
            }
        }
        return rows;
    }
}
