package org.nengquan.settlement.clearing.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nengquan.settlement.clearing.domain.DeliveryVersusPayment;
import org.nengquan.settlement.clearing.domain.Trade;
import org.nengquan.settlement.ledger.app.BookEntries;

/**
 * Takes trades from the market, a batch in the running transaction: claims the buyers' cash, keeps the settlements and
 * asks for delivery. A trade that is told again changes nothing; one that is told differently fails.
 */
@ApplicationScoped
public class ClaimTrades {
    private final Settlements settlements;
    private final BookEntries ledger;
    private final ClearingAnnouncements announcements;
    private final Clock clock;

    ClaimTrades(Settlements settlements, BookEntries ledger, ClearingAnnouncements announcements, Clock clock) {
        this.settlements = settlements;
        this.ledger = ledger;
        this.announcements = announcements;
        this.clock = clock;
    }

    public Uni<Void> claim(List<Trade> told) {
        Map<String, Trade> once = new LinkedHashMap<>();
        told.forEach(trade -> mustAgree(once.putIfAbsent(trade.tradeNumber(), trade), trade));
        return once.isEmpty()
                ? Uni.createFrom().voidItem()
                : settlements.known(once.keySet()).flatMap(known -> claimNew(once.values(), known));
    }

    private Uni<Void> claimNew(Collection<Trade> told, Map<String, Trade> known) {
        told.forEach(trade -> mustAgree(known.get(trade.tradeNumber()), trade));
        List<Trade> fresh = told.stream()
                .filter(trade -> !known.containsKey(trade.tradeNumber()))
                .toList();
        return fresh.isEmpty() ? Uni.createFrom().voidItem() : begin(fresh);
    }

    private Uni<Void> begin(List<Trade> fresh) {
        return ledger.book(fresh.stream().map(DeliveryVersusPayment::claim).toList())
                .chain(() -> settlements.begin(fresh, clock.instant()))
                .chain(() -> announcements.deliveriesRequested(fresh));
    }

    private static void mustAgree(@Nullable Trade before, Trade now) {
        if (before != null && !before.equals(now)) {
            throw new IllegalStateException("trade " + now.tradeNumber() + " was told before with other facts");
        }
    }
}
