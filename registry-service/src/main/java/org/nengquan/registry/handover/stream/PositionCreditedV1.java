package org.nengquan.registry.handover.stream;

import java.util.UUID;

/** What the registry reads of {@code trading.position-credited.v1}. */
record PositionCreditedV1(UUID transferId) {

    static final String TYPE = "trading.position-credited.v1";
}
