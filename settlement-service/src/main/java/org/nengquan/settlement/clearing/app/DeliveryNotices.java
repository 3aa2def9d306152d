package org.nengquan.settlement.clearing.app;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.nengquan.settlement.clearing.domain.DeliveryNotice;
import org.nengquan.settlement.clearing.domain.Trade;

/** What the registry said of deliveries, kept until it can be applied. */
public interface DeliveryNotices {

    /** Keeps notices; the first word on a trade stands. */
    Uni<Void> keep(List<DeliveryNotice> notices, Instant receivedAt);

    /** The words that stand, with the trades they are about. */
    Uni<List<Standing>> standing(Collection<String> tradeNumbers);

    /**
     * A word that stands.
     *
     * @param trade empty while only the registry has told of it
     */
    record Standing(DeliveryNotice notice, Optional<Trade> trade) {}
}
