package org.nengquan.bench.clearing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.lang.reflect.Array;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table beside one of the service's, with its columns, keys and checks and without its triggers.
 *
 * @param name of the service's table
 * @param columns those that are written; the number of a transaction is drawn by the database
 */
record RawTable(String name, List<Column> columns) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Map<String, Class<?>> JAVA = Map.of(
            "text", String.class,
            "bigint", Long.class,
            "integer", Integer.class,
            "smallint", Short.class,
            "boolean", Boolean.class,
            "date", LocalDate.class,
            "timestamp with time zone", OffsetDateTime.class);
    private static final String COLUMNS = """
            select attname, format_type(atttypid, atttypmod) from pg_attribute
            where attrelid = $1::text::regclass and attnum > 0 and not attisdropped and atttypid <> 'xid8'::regtype
            order by attnum
            """;

    private record Column(String name, String type) {}

    static RawTable like(String name, SqlConnection connection) {
        connection
                .query("create table raw_%s (like %s including all)".formatted(name, name))
                .execute()
                .await()
                .atMost(PATIENCE);
        var rows = connection
                .preparedQuery(COLUMNS)
                .execute(Tuple.of(name))
                .await()
                .atMost(PATIENCE);
        return new RawTable(
                name,
                rows.stream()
                        .map(row -> new Column(row.getString(0), row.getString(1)))
                        .toList());
    }

    Content read(Pool pool, String where, Tuple parameters) {
        var rows = pool.preparedQuery("select " + names() + " from " + name + where)
                .execute(parameters)
                .await()
                .atMost(PATIENCE);
        return new Content(rows.stream().toList());
    }

    private String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    private String arrays() {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> "$" + (i + 1) + "::" + columns.get(i).type() + "[]")
                .collect(Collectors.joining(", "));
    }

    /** Rows of this table. */
    final class Content {
        private final List<Row> rows;

        private Content(List<Row> rows) {
            this.rows = rows;
        }

        int size() {
            return rows.size();
        }

        /** One of so many equal parts, by one statement. */
        Uni<?> insert(SqlConnection connection, int part, int parts) {
            List<Row> some = rows.subList(size() * part / parts, size() * (part + 1) / parts);
            var arrays = Tuple.tuple();
            IntStream.range(0, columns.size()).forEach(i -> arrays.addValue(array(some, i)));
            return connection
                    .preparedQuery("insert into raw_%s (%s) overriding system value select * from unnest(%s)"
                            .formatted(name, names(), arrays()))
                    .execute(arrays);
        }

        private Object array(List<Row> some, int column) {
            String type = columns.get(column).type();
            Class<?> java = JAVA.get(type);
            if (java == null) {
                throw new IllegalStateException("nobody said how to write " + type);
            }
            Object array = Array.newInstance(java, some.size());
            IntStream.range(0, some.size())
                    .forEach(i -> Array.set(array, i, some.get(i).getValue(column)));
            return array;
        }
    }
}
