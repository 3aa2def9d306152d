package org.nengquan.settlement.account.app;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.settlement.account.domain.FreezeRelease;
import org.nengquan.settlement.paging.domain.Page;

/** Stops of accounts, and the proposals to end them. */
public interface FreezeReleases {

    /** All stops, by account and event. */
    Uni<Page<Stop>> stops(String after, int limit);

    /** Whether this stop is in force. */
    Uni<Boolean> isStopped(String uscc, String eventId);

    Uni<Void> add(FreezeRelease release);

    /** The proposal, which nobody else can decide before this transaction ends. */
    Uni<Optional<FreezeRelease>> lock(UUID releaseId);

    /** Keeps the decision, and ends the stop if it was a yes. */
    Uni<Void> decide(FreezeRelease release);

    /** One stop of one account. */
    record Stop(String uscc, String eventId, String reason, Instant at) {}
}
