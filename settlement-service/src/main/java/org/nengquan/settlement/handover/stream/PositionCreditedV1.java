package org.nengquan.settlement.handover.stream;

import java.util.UUID;

/** What settlement reads of {@code trading.position-credited.v1}. */
record PositionCreditedV1(UUID transferId) {
    static final String TYPE = "trading.position-credited.v1";
}
