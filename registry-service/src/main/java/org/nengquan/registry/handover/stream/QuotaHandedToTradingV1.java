package org.nengquan.registry.handover.stream;

import java.util.UUID;
import org.nengquan.registry.handover.domain.Transfer;

/** The body of {@code registry.quota-handed-to-trading.v1}. */
record QuotaHandedToTradingV1(UUID transferId, String uscc, String instrument, String priority, long quantity) {

    static final String TYPE = "registry.quota-handed-to-trading.v1";

    static QuotaHandedToTradingV1 of(Transfer transfer) {
        return new QuotaHandedToTradingV1(
                transfer.id(),
                transfer.uscc().code(),
                transfer.instrument().name(),
                transfer.priority().name(),
                transfer.quantity());
    }
}
