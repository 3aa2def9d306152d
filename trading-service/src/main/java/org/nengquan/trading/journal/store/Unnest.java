package org.nengquan.trading.journal.store;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One statement that takes any number of rows: each parameter is an array, one element for each row. An order of
 * magnitude faster than a batch of single inserts, and one round trip.
 *
 * @param <T> what a row is made of
 */
final class Unnest<T> {
    private record Column<T>(Function<T, @Nullable Object> value, IntFunction<@Nullable Object[]> array) {}

    private final String sql;
    private final List<Column<T>> columns = new ArrayList<>();

    private Unnest(String sql) {
        this.sql = sql;
    }

    /** A statement with one {@code unnest} over all its parameters. */
    static <T> Unnest<T> of(String sql) {
        return new Unnest<>(sql);
    }

    /** The next parameter. */
    Unnest<T> with(IntFunction<@Nullable Object[]> array, Function<T, @Nullable Object> value) {
        columns.add(new Column<>(value, array));
        return this;
    }

    /** Adds the statement to those of a transaction, unless there is no row. */
    void addTo(Statements statements, List<T> rows) {
        if (!rows.isEmpty()) {
            statements.add(sql, tuple(rows));
        }
    }

    private Tuple tuple(List<T> rows) {
        var tuple = Tuple.tuple();
        for (Column<T> column : columns) {
            @Nullable Object[] values = column.array().apply(rows.size());
            for (int i = 0; i < values.length; i++) {
                values[i] = column.value().apply(rows.get(i));
            }
            tuple.addValue(values);
        }
        return tuple;
    }
}
