package org.nengquan.trading.surveillance.domain;

/**
 * Something that ties a participant to others.
 *
 * @param uscc the participant
 * @param kind what ties
 * @param key the same for all who are tied: a salted hash of a representative, or the controlling company's code
 */
public record Relation(String uscc, Kind kind, String key) {

    /** What ties participants together. */
    public enum Kind {
        /** The same person acts for both (共同代表人). */
        REPRESENTATIVE,
        /** The same company controls both, or one controls the other (同一控制). */
        CONTROLLER
    }
}
