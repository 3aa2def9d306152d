package org.nengquan.trading.order.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;
import org.nengquan.trading.journal.app.Journal;
import org.nengquan.trading.matching.domain.ListingCommand;

/** Takes an own order off the book. Cancelling what is cancelled already changes nothing and answers the same. */
@ApplicationScoped
public class CancelOrder {
    private static final String CANCELLED = "CANCELLED";

    private final Journal journal;
    private final Orders orders;

    CancelOrder(Journal journal, Orders orders) {
        this.journal = journal;
        this.orders = orders;
    }

    /**
     * The order after the cancellation; 404 if it is not the holder's, 409 if it is filled or lapsed.
     *
     * @param uscc who cancels
     */
    public Uni<OrderView> cancel(UUID orderId, String uscc) {
        return journal.submit(new ListingCommand.CancelOrder(orderId, uscc))
                .chain(() -> orders.find(orderId))
                .map(found -> found.filter(order -> order.uscc().equals(uscc))
                        .orElseThrow(() -> Problems.notFound(Text.of("未找到该订单", "There is no such order"))))
                .invoke(CancelOrder::requireCancelled);
    }

    private static void requireCancelled(OrderView order) {
        if (!order.state().equals(CANCELLED)) {
            throw Problems.conflict("order-not-open", Text.of("该订单已成交或已失效，不能撤销", "The order is filled or has lapsed"));
        }
    }
}
