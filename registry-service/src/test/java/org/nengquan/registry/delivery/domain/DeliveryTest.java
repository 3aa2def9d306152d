package org.nengquan.registry.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nengquan.registry.Codes;
import org.nengquan.registry.handover.domain.Transfer;
import org.nengquan.registry.quota.domain.Instrument;
import org.nengquan.registry.quota.domain.Priority;

class DeliveryTest {

    private static final DeliveryOrder ORDER = new DeliveryOrder(
            "T1",
            LocalDate.of(2022, 7, 4),
            Instrument.ENERGY,
            Priority.SAVED,
            10,
            Codes.enterprise(),
            Codes.enterprise());

    @Test
    void shouldCompleteWithTheLotsThatArrived() {
        assertThat(Delivery.of(ORDER, Optional.of(List.of()), 10)).isInstanceOf(Delivery.Completed.class);
    }

    @Test
    void shouldRefuseAsAWholeWhenUnitsAreMissing() {
        var refused = (Delivery.Refused) Delivery.of(ORDER, Optional.empty(), 9);
        assertThat(refused.why().code()).isEqualTo("units-not-in-trading");
        assertThat(refused.why().arithmetic()).isEqualTo("10 > 9");
    }

    @Test
    void shouldSayWhatIsMissingForAHandOver() {
        var transfer = new Transfer(new java.util.UUID(0, 1), Codes.enterprise(), Instrument.COAL, Priority.POOL, 5);
        assertThat(transfer.tooFew(3).arithmetic()).isEqualTo("5 > 3");
    }
}
