package org.nengquan.settlement.bankfile.app;

import java.time.Instant;
import org.nengquan.settlement.payment.domain.PaymentOrder;

/** Writes an order as a message. */
public interface MessageWriter {

    /**
     * @param wireId names the message, its one payment and the payment's end-to-end id
     * @param at when it was written
     */
    String write(PaymentOrder order, String wireId, Instant at);
}
