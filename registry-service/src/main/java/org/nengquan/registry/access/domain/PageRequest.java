package org.nengquan.registry.access.domain;

/**
 * Which part of a list is wanted.
 *
 * @param after the cursor after which to begin; empty for the beginning
 * @param limit how many items at most, 1 to 200
 */
public record PageRequest(String after, int limit) {

    /** The longest page. */
    public static final int MAX_LIMIT = 200;

    public PageRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("a page has 1 to 200 items: " + limit);
        }
    }
}
