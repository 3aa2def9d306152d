package org.nengquan.settlement.clearing.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nengquan.settlement.clearing.app.DeliveryNotices.Standing;
import org.nengquan.settlement.clearing.domain.DeliveryNotice;

/**
 * Takes the registry's word on deliveries, a batch in the running transaction, and concludes the trades that are known.
 * Words on trades that are not are kept. A word that is repeated changes nothing; a second, different one fails.
 */
@ApplicationScoped
public class TakeDeliveries {
    private final DeliveryNotices notices;
    private final ConcludeTrades conclude;
    private final Clock clock;

    TakeDeliveries(DeliveryNotices notices, ConcludeTrades conclude, Clock clock) {
        this.notices = notices;
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
                .chain(() -> notices.standing(trades))
                .invoke(standing -> mustStandAndFit(standing, told))
                .chain(() -> conclude.conclude(trades));
    }

    private static void mustStandAndFit(List<Standing> standing, List<DeliveryNotice> told) {
        Map<String, Standing> byTrade =
                standing.stream().collect(Collectors.toMap(one -> one.notice().tradeNumber(), Function.identity()));
        told.forEach(notice -> mustStandAndFit(byTrade.get(notice.tradeNumber()), notice));
    }

    private static void mustStandAndFit(@Nullable Standing standing, DeliveryNotice told) {
        if (standing == null || !told.equals(standing.notice())) {
            throw new IllegalStateException(
                    "the delivery of trade " + told.tradeNumber() + " was told before, differently");
        }
        if (standing.trade().filter(trade -> !told.fits(trade)).isPresent()) {
            throw new IllegalStateException("the delivery told is not what was sold by trade " + told.tradeNumber());
        }
    }
}
