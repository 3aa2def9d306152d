package org.nengquan.registry.access.domain;

/** Whose objects a person may see. */
public sealed interface Scope {

    /** Whether an object of this holder in this region may be seen. */
    boolean admits(String uscc, String regionCode);

    /** Whether it admits everything. */
    default boolean everything() {
        return this instanceof Everything;
    }

    /** The region all of which it admits; empty if there is none. */
    default String region() {
        return "";
    }

    /** The holder all of whose objects it admits; empty if there is none. */
    default String own() {
        return "";
    }

    /** Everything: province, supervisor, auditor, exchange operator. */
    record Everything() implements Scope {
        @Override
        public boolean admits(String uscc, String regionCode) {
            return true;
        }
    }

    /** A city person: its region, and its own. */
    record OfRegion(String region, String own) implements Scope {
        @Override
        public boolean admits(String uscc, String regionCode) {
            return region.equals(regionCode) || own.equals(uscc);
        }
    }

    /** Everybody else: only what is held under the organisation of the token. */
    record Own(String own) implements Scope {
        @Override
        public boolean admits(String uscc, String regionCode) {
            return own.equals(uscc);
        }
    }
}
