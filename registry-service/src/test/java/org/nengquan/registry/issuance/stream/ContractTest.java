package org.nengquan.registry.issuance.stream;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nengquan.registry.Contracts;
import org.nengquan.registry.identity.domain.Numbered;
import org.nengquan.registry.identity.domain.PublicNumber;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.issuance.domain.Grant;
import org.nengquan.registry.issuance.domain.Issuance.State.Issued;
import org.nengquan.registry.ledger.domain.Lot;
import org.nengquan.registry.ledger.domain.Serials;
import org.nengquan.registry.quota.domain.Category;
import org.nengquan.registry.quota.domain.Instrument;
import org.nengquan.registry.quota.domain.Origin;

class ContractTest {

    private static final LocalDate DAY = LocalDate.of(2022, 7, 1);
    private static final Uscc HOLDER = new Uscc("91350100M000100Y43");

    private static QuotaIssuedV1 body(Grant grant) {
        var lot = new Lot(
                UUID.fromString("01817eb0-0000-7000-8000-0000000000a1"), new UUID(0, 1), 1, new Serials(1, 1500), DAY);
        return QuotaIssuedV1.of(grant, new Issued("zhang", "li", PublicNumber.of(Numbered.ISSUANCE, DAY, 7), DAY), lot);
    }

    @Test
    void shouldTellOfConfirmedUnitsInTheGoldenBytes() {
        var grant = new Grant(
                HOLDER,
                Instrument.ENERGY,
                Category.VOLUNTARY,
                Origin.RETROFIT,
                "410100",
                2022,
                1500,
                "QR-410100-20220701-000001-5");
        Contracts.assertGolden(QuotaIssuedV1.TYPE, "example.json", body(grant));
    }

    @Test
    void shouldLeaveOutTheConfirmationOfPoolUnits() {
        var grant = new Grant(HOLDER, Instrument.ENERGY, Category.LOCAL, Origin.CITY_POOL, "410100", 2022, 1500, null);
        Contracts.assertGolden(QuotaIssuedV1.TYPE, "example-minimal.json", body(grant));
    }
}
