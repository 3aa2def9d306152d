package org.nengquan.trading.approval.app;

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
}
