package org.nengquan.local.season;

import org.nengquan.local.cast.Person;

/** Hears how far a season has come. */
public interface Progress {

    /**
     * One more step is done.
     *
     * @param what what is being done, for people
     * @param done how many steps are done
     * @param total how many there are
     */
    void at(String what, long done, long total);

    /**
     * An order is about to be sent. Called by many threads at once.
     *
     * @param clientOrderId the trader's name for it
     */
    default void sends(String clientOrderId) {}

    /**
     * The market has taken in an order; who doubts its word writes it down. Called by many threads at once.
     *
     * @param trader who placed it
     * @param clientOrderId the trader's name for it
     * @param orderId the market's name for it
     */
    default void acknowledged(Person trader, String clientOrderId, String orderId) {}
}
