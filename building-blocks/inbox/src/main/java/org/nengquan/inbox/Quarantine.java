package org.nengquan.inbox;

import io.smallrye.mutiny.Uni;

/** How a service protects whom an event concerns that it could not apply. */
@FunctionalInterface
public interface Quarantine {

    /**
     * Freezes the accounts that the event concerns, inside the transaction that stores it as quarantined. The body may
     * be unreadable; if the very headers were, {@code source} and {@code type} are empty and only {@code subject} (the
     * Kafka key) says whom it concerns. While this fails, the partition waits: going on unfrozen would be worse.
     */
    Uni<Void> freeze(IncomingEvent event, String reason);
}
