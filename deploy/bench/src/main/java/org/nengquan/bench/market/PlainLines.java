package org.nengquan.bench.market;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.nengquan.trading.journal.domain.ChainedLine;
import org.nengquan.trading.journal.domain.JournalLine;

/** A limit: the lines of the market's journal, which keeps a batch in a row, each as a row of its own, only read. */
public final class PlainLines {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PAGE = 2_000;

    private PlainLines() {}

    /** Copies the journal into a plain table. */
    public static void copy(Pool pool) {
        pool.query("""
                        create table plain_journal as select * from journal;
                        alter table plain_journal add primary key (shard, seq);
                        analyze plain_journal""").execute().await().atMost(PATIENCE);
    }

    /** Reads all of them, page by page as the market does when it starts. */
    public static void readAll(Pool pool) {
        List<ChainedLine> page = after(pool, 0);
        while (!page.isEmpty()) {
            page = after(pool, page.getLast().line().seq());
        }
    }

    private static List<ChainedLine> after(Pool pool, long seq) {
        var rows = pool.preparedQuery("""
                        select seq, at, command, events, hash from plain_journal
                        where shard = 'henan' and seq > $1 order by seq limit $2""").execute(Tuple.of(seq, PAGE)).await().atMost(PATIENCE);
        var lines = new ArrayList<ChainedLine>(rows.size());
        rows.forEach(row -> lines.add(line(row)));
        return lines;
    }

    private static ChainedLine line(Row row) {
        return new ChainedLine(
                new JournalLine(
                        row.getLong(0), row.getOffsetDateTime(1).toInstant(), row.getString(2), row.getString(3)),
                row.getString(4));
    }
}
