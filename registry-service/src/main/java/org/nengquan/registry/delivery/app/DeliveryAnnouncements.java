package org.nengquan.registry.delivery.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.nengquan.registry.delivery.domain.Delivery;

/** What settlement and the public side are told about deliveries. */
public interface DeliveryAnnouncements {

    /** These deliveries ended. */
    Uni<Void> ended(List<Delivery> deliveries);
}
