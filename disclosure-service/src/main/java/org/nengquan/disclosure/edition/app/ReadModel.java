package org.nengquan.disclosure.edition.app;

import io.smallrye.mutiny.Uni;

/** Figures kept in memory, so that reading them asks no database. */
public interface ReadModel {

    /** Takes over what editions after {@code since} changed; may be called twice at once and with the same edition again. */
    Uni<Void> refresh(long since);
}
