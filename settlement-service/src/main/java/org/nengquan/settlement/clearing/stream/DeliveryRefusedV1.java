package org.nengquan.settlement.clearing.stream;

import java.time.LocalDate;
import org.nengquan.settlement.clearing.domain.Default;
import org.nengquan.settlement.clearing.domain.DeliveryNotice;

/** What settlement reads of {@code registry.delivery-refused.v1}. */
record DeliveryRefusedV1(String tradeNumber, String code, String article, String reason) {
    static final String TYPE = "registry.delivery-refused.v1";

    DeliveryNotice toDomain(LocalDate businessDate) {
        return new DeliveryNotice.Refused(tradeNumber, businessDate, new Default(code, article, reason));
    }
}
