package org.nengquan.disclosure.trail.domain;

/**
 * Who asks for a trail.
 *
 * @param overseer whether it is somebody who oversees the market and may see all
 * @param uscc the organization for which a party asks; empty for an overseer
 */
public record Viewer(boolean overseer, String uscc) {

    boolean is(String other) {
        return !uscc.isEmpty() && uscc.equals(other);
    }
}
