package org.nengquan.registry.movement.domain;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.registry.identity.domain.PublicNumber;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.quota.domain.Instrument;
import org.nengquan.registry.quota.domain.Origin;

/**
 * An order to move units outside trade.
 *
 * @param id its key, and the reference of its entry in the ledger
 * @param number for people
 * @param content what is to move, and why
 * @param state how far it has come
 */
public record MovementOrder(UUID id, PublicNumber number, Content content, OrderState state) {

    /**
     * What is to move, and why.
     *
     * @param kind which way
     * @param holder whose units
     * @param what which units
     * @param target where to, beyond the kind
     * @param ground the document or fact behind it
     */
    public record Content(MovementKind kind, Uscc holder, Units what, Target target, String ground) {}

    /**
     * Which units.
     *
     * @param instrument of what
     * @param origin of this origin only; null for any, the oldest first
     * @param quantity how many, at least 1
     */
    public record Units(Instrument instrument, @Nullable Origin origin, long quantity) {}

    /**
     * Where to, beyond what the kind says.
     *
     * @param recipient to whom, if the kind gives units to another
     * @param projectId for which project, if the kind names one
     * @param ofMovement which order it carries on, if the kind does
     */
    public record Target(Optional<Uscc> recipient, Optional<UUID> projectId, Optional<UUID> ofMovement) {

        /** Whether exactly that is given which the kind needs. */
        public boolean fits(MovementKind kind) {
            return recipient.isPresent() == kind.is(Trait.TO_ANOTHER)
                    && projectId.isPresent() == kind.is(Trait.TO_A_PROJECT)
                    && ofMovement.isPresent() == kind.is(Trait.CARRIES_ON);
        }
    }

    /** The same order in another state. */
    public MovementOrder in(OrderState next) {
        return new MovementOrder(id, number, content, next);
    }
}
