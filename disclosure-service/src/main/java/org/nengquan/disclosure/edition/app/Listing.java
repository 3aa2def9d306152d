package org.nengquan.disclosure.edition.app;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list in a stable order.
 *
 * @param next what to pass as {@code after} for the page that follows; null on the last one
 */
public record Listing<T>(List<T> items, @Nullable String next) {

    /** What a limit looks like in a query: 1 to 200. */
    public static final String LIMIT = "[1-9]|[1-9][0-9]|1[0-9][0-9]|200";

    public static final String LIMIT_MESSAGE = "1 至 200 的整数 / a whole number from 1 to 200";

    /** What a cursor looks like: a whole number that a page before gave. */
    public static final String CURSOR = "-?[0-9]{1,18}";

    public static final String CURSOR_MESSAGE = "请使用上一页给出的 next / the next of the page before";

    public Listing {
        items = List.copyOf(items);
    }

    /** A page of at most {@code limit} items; a full page says where the next one begins. */
    public static <R, T> Listing<T> of(List<R> rows, int limit, Function<R, T> shown, Function<R, String> cursor) {
        String next = rows.size() < limit ? null : cursor.apply(rows.getLast());
        return new Listing<>(rows.stream().map(shown).toList(), next);
    }
}
