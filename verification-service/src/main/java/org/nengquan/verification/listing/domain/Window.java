package org.nengquan.verification.listing.domain;

import java.util.UUID;

/**
 * Which page is asked for.
 *
 * @param after the last id seen; the nil id for the first page
 * @param limit at most this many, 1 to 200
 */
public record Window(UUID after, int limit) {

    public static final int LARGEST = 200;

    /** The shape of a cursor: an id, or nothing. */
    public static final String CURSOR = "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})?";

    private static final UUID NIL = new UUID(0, 0);

    public Window {
        if (limit < 1 || limit > LARGEST) {
            throw new IllegalArgumentException("a page has 1 to 200 items: " + limit);
        }
    }

    /** Reads a cursor as a page gave it; the empty cursor begins at the beginning. */
    public static Window of(String cursor, int limit) {
        return new Window(cursor.isEmpty() ? NIL : UUID.fromString(cursor), limit);
    }
}
