package org.nengquan.registry.delivery.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nengquan.registry.Contracts;
import org.nengquan.registry.delivery.domain.Delivery;
import org.nengquan.registry.delivery.domain.DeliveryOrder;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.ledger.domain.Lot;
import org.nengquan.registry.ledger.domain.Serials;
import org.nengquan.registry.quota.domain.Instrument;
import org.nengquan.registry.quota.domain.Priority;

class ContractTest {

    private static final LocalDate DAY = LocalDate.of(2022, 7, 4);
    private static final DeliveryOrder ORDER = new DeliveryOrder(
            "HN20220704E000001",
            DAY,
            Instrument.ENERGY,
            Priority.SAVED,
            100,
            new Uscc("91350100M000100Y43"),
            new Uscc("914403001922038216"));

    @Test
    void shouldTellOfADeliveryInTheGoldenBytes() {
        var lot = new Lot(
                UUID.fromString("01817eb0-0000-7000-8000-0000000000e1"),
                new UUID(0, 1),
                1,
                new Serials(1, 100),
                DAY.plusDays(1));
        Contracts.assertGolden(
                DeliveryCompletedV1.TYPE,
                "example.json",
                DeliveryCompletedV1.of(new Delivery.Completed(ORDER, List.of(lot))));
    }

    @Test
    void shouldTellOfARefusalInTheGoldenBytes() {
        var refused = (Delivery.Refused) Delivery.of(ORDER, Optional.empty(), 90);
        Contracts.assertGolden(DeliveryRefusedV1.TYPE, "example.json", DeliveryRefusedV1.of(refused));
    }

    @Test
    void shouldReadWhatSettlementAsks() {
        assertThat(Contracts.examples(DeliveryRequestedV1.TYPE, DeliveryRequestedV1.class))
                .allSatisfy(body ->
                        assertThat(body.toDomain().movement().quantity()).isEqualTo(100));
    }
}
