package org.nengquan.trading.order.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.nengquan.intake.Ids;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.journal.app.Journal;
import org.nengquan.trading.matching.domain.ListingCommand;

/** 摘牌: takes one listing, or part of it. Safe to repeat under the same client order id: the first answer comes again. */
@ApplicationScoped
public class TakeListing {
    private final Journal journal;
    private final Ids ids;

    TakeListing(Journal journal, Ids ids) {
        this.journal = journal;
        this.ids = ids;
    }

    /** The taker's side of it, and its key. */
    public record Taker(String person, String clientOrderId, Intent intent) {}

    /** Answers when the trade is on disk; refused if the listing is not, or no longer, as the taker saw it. */
    public Uni<Outcome<PlacedOrder>> take(UUID listingId, Taker taker) {
        return journal.submit(new ListingCommand.TakeListing(
                        ids.next(), taker.clientOrderId(), taker.person(), listingId, taker.intent()))
                .map(PlacedOrder::outcome);
    }
}
