package org.nengquan.trading.order.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.nengquan.intake.Ids;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.journal.app.Journal;
import org.nengquan.trading.journal.app.Reply;
import org.nengquan.trading.matching.domain.ListingCommand;

/**
 * Places several orders of one holder in the order in which they were sent. Each stands for itself: one that is refused
 * spoils no other, and each is safe to repeat under its own client order id, in a batch or alone.
 */
@ApplicationScoped
public class PlaceOrders {
    private final Journal journal;
    private final Ids ids;

    PlaceOrders(Journal journal, Ids ids) {
        this.journal = journal;
        this.ids = ids;
    }

    /** One order: the client's key and what is wanted. */
    public record Wanted(String clientOrderId, Intent intent) {}

    /**
     * Answers when every order that was taken in is on disk: one answer for each, in the same order.
     *
     * @param person who sends them, for the stored refusals
     */
    public Uni<List<Placement>> place(String person, List<Wanted> orders) {
        return journal.submitAll(orders.stream()
                        .map(order -> new ListingCommand.PlaceOrder(
                                ids.next(), order.clientOrderId(), person, order.intent()))
                        .toList())
                .map(replies -> placements(orders, replies));
    }

    private static List<Placement> placements(List<Wanted> orders, List<Reply> replies) {
        var placements = new ArrayList<Placement>(orders.size());
        for (int i = 0; i < orders.size(); i++) {
            placements.add(placement(orders.get(i).clientOrderId(), replies.get(i)));
        }
        return placements;
    }

    private static Placement placement(String clientOrderId, Reply reply) {
        return switch (reply) {
            case Reply.Failed(var why) -> new Placement.Failed(clientOrderId, why);
            case Reply.Taken(var applied) -> placement(clientOrderId, PlacedOrder.outcome(applied));
        };
    }

    private static Placement placement(String clientOrderId, Outcome<PlacedOrder> outcome) {
        return switch (outcome) {
            case Outcome.Done<PlacedOrder>(var order) -> new Placement.Placed(clientOrderId, order);
            case Outcome.Refused<PlacedOrder>(var why) -> new Placement.Refused(clientOrderId, why);
        };
    }
}
