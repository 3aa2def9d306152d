package org.nengquan.disclosure.edition.app;

import io.smallrye.mutiny.Uni;

/** The numbers of the editions of the public figures. */
public interface Editions {

    /**
     * Begins the next edition in the running transaction, and holds back everyone else who wants to publish until it
     * ends. Whoever sees edition n therefore sees all of the editions before it.
     */
    Uni<Long> next();

    /** The newest committed edition. */
    Uni<Long> current();
}
