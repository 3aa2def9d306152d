package org.nengquan.registry.delivery.stream;

import org.nengquan.registry.delivery.domain.Delivery;

/** The body of {@code registry.delivery-refused.v1}. */
record DeliveryRefusedV1(String tradeNumber, String code, String article, String reason) {

    static final String TYPE = "registry.delivery-refused.v1";

    static DeliveryRefusedV1 of(Delivery.Refused refused) {
        return new DeliveryRefusedV1(
                refused.order().tradeNumber(),
                refused.why().code(),
                refused.why().article(),
                refused.why().title().zh() + " (" + refused.why().arithmetic() + ")");
    }
}
