package org.nengquan.settlement.clearing.app;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.nengquan.settlement.clearing.domain.DeliveryNotice;

/** What the registry said of deliveries, kept until it can be applied. */
public interface DeliveryNotices {

    /** Keeps notices; the first word on a trade stands. */
    Uni<Void> keep(List<DeliveryNotice> notices, Instant receivedAt);

    /** The words that stand. */
    Uni<Map<String, DeliveryNotice>> of(Collection<String> tradeNumbers);

    /** Notes that the words on these trades have taken effect. */
    Uni<Void> applied(Collection<String> tradeNumbers);
}
