package org.nengquan.settlement.paging.domain;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list in a stable order.
 *
 * @param items at most as many as were asked for
 * @param next the cursor to ask with for what follows, or null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /** What a client may ask for as {@code limit}: 1 to 200. */
    public static final String LIMIT_PATTERN = "[1-9][0-9]?|1[0-9][0-9]|200";

    /** What a client gets who does not ask for a limit. */
    public static final String DEFAULT_LIMIT = "50";

    public Page {
        items = List.copyOf(items);
    }

    /**
     * A page out of a query that asked for one item more than it shows, which is how it knows that more follow.
     *
     * @param found up to {@code limit + 1} items
     * @param cursor names the item after which the next page begins
     */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, String> cursor) {
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        List<T> shown = found.subList(0, limit);
        return new Page<>(shown, cursor.apply(shown.getLast()));
    }

    /** The same page with each item shown differently. */
    public <R> Page<R> map(Function<? super T, ? extends R> shown) {
        return new Page<>(items.stream().<R>map(shown).toList(), next);
    }
}
