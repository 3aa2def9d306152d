package org.nengquan.trading.order.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.intake.Ids;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.journal.app.Journal;
import org.nengquan.trading.matching.domain.ListingCommand;

/** Places an order on the listing. Safe to repeat under the same client order id: the first answer comes again. */
@ApplicationScoped
public class PlaceOrder {
    private final Journal journal;
    private final Ids ids;

    PlaceOrder(Journal journal, Ids ids) {
        this.journal = journal;
        this.ids = ids;
    }

    /**
     * Answers when the order and all its trades are on disk.
     *
     * @param person who sends it, for the stored refusal
     * @param clientOrderId the client's key
     * @param intent what is wanted
     */
    public Uni<Outcome<PlacedOrder>> place(String person, String clientOrderId, Intent intent) {
        return journal.submit(new ListingCommand.PlaceOrder(ids.next(), clientOrderId, person, intent))
                .map(PlacedOrder::outcome);
    }
}
