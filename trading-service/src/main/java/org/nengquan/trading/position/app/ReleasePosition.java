package org.nengquan.trading.position.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.nengquan.intake.Caller;
import org.nengquan.intake.Ids;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.journal.app.Journal;
import org.nengquan.trading.journal.domain.Applied;
import org.nengquan.trading.matching.domain.Event;
import org.nengquan.trading.matching.domain.PositionCommand;
import org.nengquan.trading.matching.domain.PositionEvent;

/** Hands what is free in the market back to the registry or to settlement. Safe to repeat under the same key. */
@ApplicationScoped
public class ReleasePosition {
    private final Journal journal;
    private final Ids ids;

    ReleasePosition(Journal journal, Ids ids) {
        this.journal = journal;
        this.ids = ids;
    }

    /** Units of one kind. */
    public record Units(Instrument instrument, Priority priority, long quantity) {}

    /** Hands units back to the registry. */
    public Uni<Outcome<UUID>> releaseQuota(Caller caller, String key, Units units) {
        return journal.submit(new PositionCommand.ReleaseQuota(
                        ids.next(),
                        key,
                        caller.person(),
                        caller.uscc(),
                        units.instrument(),
                        units.priority(),
                        units.quantity()))
                .map(ReleasePosition::outcome);
    }

    /** Hands cash back to settlement, in fen. */
    public Uni<Outcome<UUID>> releaseCash(Caller caller, String key, long amountFen) {
        return journal.submit(
                        new PositionCommand.ReleaseCash(ids.next(), key, caller.person(), caller.uscc(), amountFen))
                .map(ReleasePosition::outcome);
    }

    private static Outcome<UUID> outcome(Applied applied) {
        return switch (applied.events().getFirst()) {
            case PositionEvent.QuotaReleased released -> Outcome.done(released.releaseId());
            case PositionEvent.CashReleased released -> Outcome.done(released.releaseId());
            case PositionEvent.ReleaseRefused(var id, Refusal why) -> Outcome.refused(why);
            case Event other -> throw new IllegalStateException("a release does not bring about " + other);
        };
    }
}
