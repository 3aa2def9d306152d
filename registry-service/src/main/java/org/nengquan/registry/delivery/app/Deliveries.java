package org.nengquan.registry.delivery.app;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.nengquan.registry.delivery.domain.Delivery;

/** The deliveries that ended. */
public interface Deliveries {

    /** Which of these trades were already delivered or refused. */
    Uni<Set<String>> ended(Collection<String> tradeNumbers);

    /** Keeps how these ended. */
    Uni<Void> addAll(List<Delivery> deliveries);
}
