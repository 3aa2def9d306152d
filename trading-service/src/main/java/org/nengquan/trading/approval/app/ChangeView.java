package org.nengquan.trading.approval.app;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change as people see it, whatever is changed.
 *
 * @param <C> what is changed
 */
public interface ChangeView<C> {

    /** Its place in the list, the cursor for paging. */
    long number();

    /** Who proposed and decided it, and when. */
    ProposalView proposal();

    /** What it asks for. */
    C toChange();

    /** The cursor of the page that follows these, or null if they are fewer than were asked for. */
    static @Nullable String next(List<? extends ChangeView<?>> items, int limit) {
        return items.size() < limit ? null : Long.toString(items.getLast().number());
    }
}
