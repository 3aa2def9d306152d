package org.nengquan.archrules.breach.order.domain;

import java.time.Instant;
import java.util.UUID;
import org.nengquan.archrules.breach.order.store.OrderRow;

/** Planted: a rule that knows a row, takes the time and throws dice. */
public class ClockedRule {
    public Instant now() {
        return Instant.now();
    }

    public UUID id() {
        return UUID.randomUUID();
    }

    public OrderRow row() {
        return new OrderRow();
    }
}
