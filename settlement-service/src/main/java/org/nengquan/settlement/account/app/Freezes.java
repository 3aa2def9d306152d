package org.nengquan.settlement.account.app;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Accounts that are stopped because an event about them could not be applied. */
public interface Freezes {

    /** Stops each holder for this event; once is enough. */
    Uni<Void> add(Collection<String> usccs, Freeze freeze);

    /** Why a holder is stopped; empty if it is not. */
    Uni<List<Freeze>> of(String uscc);

    /**
     * One stop.
     *
     * @param eventId the event that could not be applied, {@code source/sequence}
     * @param reason what was wrong with it
     * @param at when it was set aside
     */
    record Freeze(String eventId, String reason, Instant at) {}
}
