package org.nengquan.verification.listing.domain;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list in its stable order.
 *
 * @param items at most as many as were asked for
 * @param next where the next page begins, or null after the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /** Cuts a page out of rows that were read one beyond the limit, to know whether more follow. */
    public static <T> Page<T> cut(List<T> oneMore, int limit, Function<T, ?> cursor) {
        if (oneMore.size() <= limit) {
            return new Page<>(oneMore, null);
        }
        var kept = oneMore.subList(0, limit);
        return new Page<>(kept, String.valueOf(cursor.apply(kept.getLast())));
    }

    public <R> Page<R> map(Function<? super T, ? extends R> translation) {
        return new Page<>(items.stream().<R>map(translation).toList(), next);
    }
}
