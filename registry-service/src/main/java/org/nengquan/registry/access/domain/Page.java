package org.nengquan.registry.access.domain;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list in a stable order.
 *
 * @param items the items
 * @param next the cursor of the next page; null when this is the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /** A page from the rows found: a full page has a next one that begins after its last item. */
    public static <T> Page<T> of(List<T> items, PageRequest request, Function<T, String> cursor) {
        return new Page<>(items, items.size() < request.limit() ? null : cursor.apply(items.getLast()));
    }

    /** The same page of other things. */
    public <R> Page<R> map(Function<T, R> mapping) {
        return new Page<>(items.stream().map(mapping).toList(), next);
    }
}
