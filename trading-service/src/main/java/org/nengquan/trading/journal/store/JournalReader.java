package org.nengquan.trading.journal.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.nengquan.trading.journal.domain.ChainedLine;
import org.nengquan.trading.journal.domain.JournalLine;
import org.nengquan.trading.journal.domain.StoredSnapshot;

/**
 * Reads a shard's journal without the application: a tool must not start a process that would take the shard over. One
 * transaction, so that it sees one moment while the market goes on.
 */
final class JournalReader implements AutoCloseable {
    private static final int AT_ONCE = 1_000;

    private final Connection connection;
    private final String shard;

    private JournalReader(Connection connection, String shard) {
        this.connection = connection;
        this.shard = shard;
    }

    static JournalReader open(String url, String user, String password, String shard) throws SQLException {
        Connection connection = DriverManager.getConnection(url, user, password);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        return new JournalReader(connection, shard);
    }

    /** The line that opened the day; empty if that day never opened. */
    Optional<Long> opening(LocalDate day) throws SQLException {
        return number("""
                select min(seq) from journal
                where shard = ? and command like '{"is":"open-day",%' and events like '%"is":"day-opened"%'
                  and (command::json ->> 'businessDate')::date = ?""", day);
    }

    /** The line that closed the day; empty while it is open. */
    Optional<Long> closing(LocalDate day) throws SQLException {
        return number("""
                select max(seq) from journal
                where shard = ? and command like '{"is":"close-day",%' and events like '%"is":"day-closed"%'
                  and (command::json ->> 'businessDate')::date = ?""", day);
    }

    private Optional<Long> number(String sql, LocalDate day) throws SQLException {
        try (PreparedStatement query = prepare(sql, day);
                ResultSet rows = query.executeQuery()) {
            rows.next();
            long seq = rows.getLong(1);
            return rows.wasNull() ? Optional.empty() : Optional.of(seq);
        }
    }

    /** The newest snapshot before that line. */
    Optional<StoredSnapshot> snapshotBefore(long seq) throws SQLException {
        try (PreparedStatement query = prepare("""
                        select seq, state, sha256 from market_snapshot where shard = ? and seq < ?
                        order by seq desc limit 1""", seq);
                ResultSet rows = query.executeQuery()) {
            return rows.next()
                    ? Optional.of(new StoredSnapshot(rows.getLong(1), rows.getString(2), rows.getString(3)))
                    : Optional.empty();
        }
    }

    /** The lines from one to another, in their order. */
    void lines(long from, long to, Consumer<ChainedLine> each) throws SQLException {
        List<ChainedLine> page = page(from - 1);
        while (!page.isEmpty()) {
            page.stream().filter(line -> line.line().seq() <= to).forEach(each);
            long last = page.getLast().line().seq();
            page = last < to ? page(last) : List.of();
        }
    }

    private List<ChainedLine> page(long after) throws SQLException {
        try (PreparedStatement query =
                        prepare("select seq, at, command, events, hash from journal_after(?, ?, ?)", after, AT_ONCE);
                ResultSet rows = query.executeQuery()) {
            var page = new ArrayList<ChainedLine>(AT_ONCE);
            while (rows.next()) {
                page.add(line(rows));
            }
            return page;
        }
    }

    /** The statement for our shard. */
    private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
        PreparedStatement query = connection.prepareStatement(sql);
        query.setString(1, shard);
        for (int i = 0; i < parameters.length; i++) {
            query.setObject(i + 2, parameters[i]);
        }
        return query;
    }

    private static ChainedLine line(ResultSet row) throws SQLException {
        return new ChainedLine(
                new JournalLine(
                        row.getLong(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getString(3),
                        row.getString(4)),
                row.getString(5));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
