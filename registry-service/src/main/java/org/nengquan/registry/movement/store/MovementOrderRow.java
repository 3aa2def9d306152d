package org.nengquan.registry.movement.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.registry.identity.domain.PublicNumber;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.movement.domain.MovementKind;
import org.nengquan.registry.movement.domain.MovementOrder;
import org.nengquan.registry.movement.domain.MovementOrder.Content;
import org.nengquan.registry.movement.domain.MovementOrder.Target;
import org.nengquan.registry.movement.domain.MovementOrder.Units;
import org.nengquan.registry.movement.domain.OrderState;
import org.nengquan.registry.quota.domain.Instrument;
import org.nengquan.registry.quota.domain.Origin;

/** An order's columns, in one fixed order. */
final class MovementOrderRow {

    static final String COLUMNS =
            "o.id, o.number, o.kind, o.uscc, o.recipient_uscc, o.instrument, o.origin, o.quantity,"
                    + " o.project_id, o.of_movement, o.ground, o.status, o.proposed_by, o.approved_by, o.approved_on,"
                    + " o.waits_days, o.posted_on, o.rejected_by, o.reject_reason";

    private static final int STATUS = 11;

    private MovementOrderRow() {}

    static MovementOrder toDomain(Object[] row) {
        Units units = new Units(
                Instrument.valueOf((String) row[5]),
                Optional.ofNullable((String) row[6]).map(Origin::valueOf).orElse(null),
                (Long) row[7]);
        Target target = new Target(
                Optional.ofNullable((String) row[4]).map(Uscc::new),
                Optional.ofNullable((UUID) row[8]),
                Optional.ofNullable((UUID) row[9]));
        Content content = new Content(
                MovementKind.valueOf((String) row[2]), new Uscc((String) row[3]), units, target, (String) row[10]);
        return new MovementOrder((UUID) row[0], new PublicNumber((String) row[1]), content, state(row));
    }

    private static OrderState state(Object[] row) {
        String proposedBy = (String) row[12];
        return switch ((String) row[STATUS]) {
            case "WAITING" -> waiting(row);
            case "POSTED" -> waiting(row).posted((LocalDate) row[16]);
            case "REJECTED" -> new OrderState.Rejected(proposedBy, (String) row[17], (String) row[18]);
            default -> new OrderState.Proposed(proposedBy);
        };
    }

    private static OrderState.Waiting waiting(Object[] row) {
        return new OrderState.Waiting(
                (String) row[12], (String) row[13], (LocalDate) row[14], ((Number) row[15]).intValue());
    }
}
