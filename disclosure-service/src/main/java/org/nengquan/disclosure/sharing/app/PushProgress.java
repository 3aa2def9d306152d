package org.nengquan.disclosure.sharing.app;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import org.nengquan.disclosure.sharing.domain.PushStatus;

/** How far the platform was told; each call is a transaction of its own, because no table waits for another's answer. */
public interface PushProgress {

    /** The turn to push the next record, for nobody else until then; empty if none waits or its time has not come. */
    Uni<Optional<Turn>> take(Instant now, Instant until);

    /** The platform took this record; the next may follow at once. Nothing if somebody else has said so. */
    Uni<Void> delivered(long number, Instant at);

    /** The platform did not take the record of this turn. */
    Uni<Void> failed(Turn turn, String why, Instant at, Instant next);

    Uni<PushStatus> status();

    /**
     * A turn.
     *
     * @param number of the record to be pushed
     * @param failures in a row before
     */
    record Turn(long number, int failures) {}
}
