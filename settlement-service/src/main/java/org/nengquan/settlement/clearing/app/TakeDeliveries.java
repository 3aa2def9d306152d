package org.nengquan.settlement.clearing.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nengquan.settlement.clearing.domain.DeliveryNotice;
import org.nengquan.settlement.clearing.domain.Trade;

/**
 * Takes the registry's word on deliveries, a batch in the running transaction, and concludes the trades that are known.
 * Words on trades that are not are kept. A word that is repeated changes nothing; a second, different one fails.
 */
@ApplicationScoped
public class TakeDeliveries {
    private final DeliveryNotices notices;
    private final Settlements settlements;
    private final ConcludeTrades conclude;
    private final Clock clock;

    TakeDeliveries(DeliveryNotices notices, Settlements settlements, ConcludeTrades conclude, Clock clock) {
        this.notices = notices;
        this.settlements = settlements;
        this.conclude = conclude;
        this.clock = clock;
    }

    public Uni<Void> take(List<DeliveryNotice> told) {
        if (told.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Set<String> trades = new LinkedHashSet<>();
        told.forEach(notice -> trades.add(notice.tradeNumber()));
        return notices.keep(told, clock.instant())
                .chain(() -> notices.of(trades))
                .invoke(standing -> told.forEach(notice -> mustStand(standing, notice)))
                .chain(() -> settlements.known(trades))
                .invoke(known -> told.forEach(notice -> mustFit(known.get(notice.tradeNumber()), notice)))
                .chain(() -> conclude.conclude(trades));
    }

    private static void mustStand(Map<String, DeliveryNotice> standing, DeliveryNotice told) {
        if (!told.equals(standing.get(told.tradeNumber()))) {
            throw new IllegalStateException(
                    "the delivery of trade " + told.tradeNumber() + " was told before, differently");
        }
    }

    private static void mustFit(@Nullable Trade trade, DeliveryNotice told) {
        if (trade != null && !told.fits(trade)) {
            throw new IllegalStateException("the delivery told is not what was sold by trade " + told.tradeNumber());
        }
    }
}
