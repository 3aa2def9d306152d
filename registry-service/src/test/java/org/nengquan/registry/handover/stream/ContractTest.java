package org.nengquan.registry.handover.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nengquan.registry.Contracts;
import org.nengquan.registry.handover.domain.Release;
import org.nengquan.registry.handover.domain.Transfer;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.quota.domain.Instrument;
import org.nengquan.registry.quota.domain.Priority;

class ContractTest {

    private static final Uscc HOLDER = new Uscc("91350100M000100Y43");
    private static final LocalDate DAY = LocalDate.of(2022, 7, 4);

    @Test
    void shouldTellOfUnitsHandedOverInTheGoldenBytes() {
        var transfer = new Transfer(
                UUID.fromString("01817eb0-0000-7000-8000-0000000000c1"),
                HOLDER,
                Instrument.ENERGY,
                Priority.SAVED,
                1500);
        Contracts.assertGolden(QuotaHandedToTradingV1.TYPE, "example.json", QuotaHandedToTradingV1.of(transfer));
    }

    @Test
    void shouldTellOfUnitsReturnedInTheGoldenBytes() {
        var release = new Release(
                UUID.fromString("01817eb0-0000-7000-8000-0000000000d1"),
                HOLDER,
                Instrument.ENERGY,
                Priority.SAVED,
                500,
                DAY);
        Contracts.assertGolden(QuotaReturnedV1.TYPE, "example.json", QuotaReturnedV1.of(release));
    }

    @Test
    void shouldReadWhatTheMarketTells() {
        assertThat(Contracts.examples(PositionCreditedV1.TYPE, PositionCreditedV1.class))
                .allSatisfy(body -> assertThat(body.transferId()).isNotNull());
        assertThat(Contracts.examples(PositionReleasedV1.TYPE, PositionReleasedV1.class))
                .filteredOn(body -> body.kind() == PositionReleasedV1.Kind.QUOTA)
                .isNotEmpty()
                .allSatisfy(body -> assertThat(body.toDomain(DAY).quantity()).isPositive());
    }
}
