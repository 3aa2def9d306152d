package org.nengquan.registry.compliance.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nengquan.registry.compliance.domain.Obligation;
import org.nengquan.registry.compliance.domain.Performance;
import org.nengquan.registry.compliance.domain.Sanction;
import org.nengquan.registry.compliance.domain.Sanction.Decided;
import org.nengquan.registry.movement.domain.MovementOrder;

/** What a unit owes; the consumption as a decimal string. */
@Schema(name = "Obligation")
record ObligationAnswer(
        UUID obligationId,
        UUID cycleId,
        String uscc,
        String name,
        String regionCode,
        String consumption,
        long quantity,
        long surrendered,
        long open,
        @Nullable Long missingAtDeadline,
        Performance.Standing standing) {

    static ObligationAnswer of(Obligation obligation) {
        Performance performance = obligation.performance();
        OptionalLong missing = performance.missing();
        return new ObligationAnswer(
                obligation.id(),
                obligation.cycle(),
                obligation.unit().uscc().code(),
                obligation.unit().name(),
                obligation.unit().regionCode(),
                obligation.basis().consumption().toPlainString(),
                performance.quantity(),
                performance.surrendered(),
                performance.open(),
                missing.isPresent() ? missing.getAsLong() : null,
                performance.standing());
    }

    /** The order that surrenders, to be approved under {@code /movements}. */
    @Schema(name = "Surrender")
    record SurrenderAnswer(UUID movementId, String movementNumber, long quantity, String status) {
        static SurrenderAnswer of(MovementOrder order) {
            return new SurrenderAnswer(
                    order.id(),
                    order.number().value(),
                    order.content().what().quantity(),
                    order.state().status());
        }
    }

    /** The assessment and, once decided, what was taken. */
    @Schema(name = "Sanction")
    record SanctionAnswer(
            UUID obligationId,
            String status,
            long excess,
            long priceAmountFen,
            long priceQuantity,
            String multiple,
            long fineFen,
            String arithmetic,
            String documentNumber,
            @Nullable LocalDate decidedOn,
            @Nullable Long deducted,
            @Nullable Long deductedNextYear) {

        static SanctionAnswer of(Sanction sanction) {
            Optional<Decided> decided = sanction.decided();
            return new SanctionAnswer(
                    sanction.obligation(),
                    decided.isPresent() ? "DECIDED" : "PROPOSED",
                    sanction.fine().excess(),
                    sanction.fine().price().amountFen(),
                    sanction.fine().price().quantity(),
                    sanction.fine().multiple().toPlainString(),
                    sanction.fine().amountFen(),
                    sanction.fine().arithmetic(),
                    sanction.documentNumber(),
                    decided.map(Decided::on).orElse(null),
                    decided.map(it -> it.taken().deducted()).orElse(null),
                    decided.map(it -> it.taken().nextYear()).orElse(null));
        }
    }
}
