package org.nengquan.registry.movement.stream;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nengquan.registry.Contracts;
import org.nengquan.registry.identity.domain.Numbered;
import org.nengquan.registry.identity.domain.PublicNumber;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.ledger.domain.Lot;
import org.nengquan.registry.ledger.domain.Serials;
import org.nengquan.registry.movement.domain.MovementKind;
import org.nengquan.registry.movement.domain.MovementOrder;
import org.nengquan.registry.movement.domain.OrderState.Waiting;
import org.nengquan.registry.quota.domain.Instrument;

class ContractTest {

    private static final LocalDate DAY = LocalDate.of(2022, 7, 4);
    private static final Uscc HOLDER = new Uscc("91350100M000100Y43");
    private static final Uscc RECIPIENT = new Uscc("91110000802100433B");

    private static QuotaMovedV1 body(MovementKind kind, Optional<Uscc> recipient) {
        var content = new MovementOrder.Content(
                kind,
                HOLDER,
                new MovementOrder.Units(Instrument.ENERGY, null, 500),
                new MovementOrder.Target(recipient, Optional.empty(), Optional.empty()),
                "豫发改〔2022〕9号");
        var order = new MovementOrder(
                new UUID(0, 1),
                PublicNumber.of(Numbered.MOVEMENT, DAY, 7),
                content,
                new Waiting("zhang", "li", DAY, 0).posted(DAY));
        var lot = new Lot(
                UUID.fromString("01817eb0-0000-7000-8000-0000000000a1"), new UUID(0, 1), 1, new Serials(1, 500), DAY);
        return QuotaMovedV1.of(order, List.of(lot));
    }

    @Test
    void shouldTellOfATransferInTheGoldenBytes() {
        Contracts.assertGolden(
                QuotaMovedV1.TYPE, "example.json", body(MovementKind.POLICY_TRANSFER, Optional.of(RECIPIENT)));
    }

    @Test
    void shouldNameNoRecipientWhereThereIsNone() {
        Contracts.assertGolden(QuotaMovedV1.TYPE, "example-minimal.json", body(MovementKind.FREEZE, Optional.empty()));
    }
}
