package org.nengquan.trading.matching.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.gate.domain.Parameter;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.participant.domain.EtsCoverage;
import org.nengquan.trading.participant.domain.Participant;
import org.nengquan.trading.participant.domain.ParticipantStatus;
import org.nengquan.trading.participant.domain.Project;
import org.nengquan.trading.participant.domain.RegionTarget;

/**
 * Everything that can change the market, in one order. What is not a command does not happen; so the commands, once
 * written down, tell the market's whole story again.
 *
 * <p>Amounts of money in fen, of quota in whole units.
 */
public sealed interface Command {

    /** A command that a client may send again under the same key and that must then take effect once only. */
    sealed interface Repeatable extends Command {
        /** Whose command it is. */
        String uscc();

        /** The client's key, unique for that participant. */
        String key();

        /** Whether the other command asks for the same under its key: everything alike but the ids that we gave. */
        boolean asksTheSameAs(Repeatable other);
    }

    /** A fact that another service told: told again, it has no effect. */
    sealed interface Told extends Command {
        Origin origin();
    }

    /** Opens the market for a business date. */
    record OpenDay(LocalDate businessDate) implements Command {}

    /** Closes the market: orders lapse, closing prices are set. */
    record CloseDay(LocalDate businessDate) implements Command {}

    /** Sets the value of a rule's figure from a date on. */
    record SetParameter(Parameter parameter) implements Command {}

    /**
     * Places a limit order on the listing.
     *
     * @param orderId the order's id, chosen by us
     * @param clientOrderId the client's key
     * @param person who sent it (token subject), for the stored refusal
     * @param intent what is wanted
     */
    record PlaceOrder(UUID orderId, String clientOrderId, String person, Intent intent) implements Repeatable {
        @Override
        public String uscc() {
            return intent.uscc();
        }

        @Override
        public String key() {
            return "order/" + clientOrderId;
        }

        @Override
        public boolean asksTheSameAs(Repeatable other) {
            return other instanceof PlaceOrder order && order.intent.equals(intent);
        }
    }

    /** Takes an own order off the book. */
    record CancelOrder(UUID orderId, String uscc) implements Command {}

    /** Hands quota back to the registry. */
    record ReleaseQuota(
            UUID releaseId,
            String requestKey,
            String person,
            String uscc,
            Instrument instrument,
            Priority priority,
            long quantity)
            implements Repeatable {
        public ReleaseQuota {
            requirePositive(quantity);
        }

        @Override
        public String key() {
            return "release/" + requestKey;
        }

        @Override
        public boolean asksTheSameAs(Repeatable other) {
            return other instanceof ReleaseQuota release
                    && release.instrument == instrument
                    && release.priority == priority
                    && release.quantity == quantity;
        }
    }

    /** Hands cash back to settlement. */
    record ReleaseCash(UUID releaseId, String requestKey, String person, String uscc, long amountFen)
            implements Repeatable {
        public ReleaseCash {
            requirePositive(amountFen);
        }

        @Override
        public String key() {
            return "release/" + requestKey;
        }

        @Override
        public boolean asksTheSameAs(Repeatable other) {
            return other instanceof ReleaseCash release && release.amountFen == amountFen;
        }
    }

    /** The registry handed quota to the market. */
    record CreditQuota(
            Origin origin, String transferId, String uscc, Instrument instrument, Priority priority, long quantity)
            implements Told {
        public CreditQuota {
            requirePositive(quantity);
        }
    }

    /** Settlement handed cash to the market. */
    record CreditCash(Origin origin, String transferId, String uscc, long amountFen) implements Told {
        public CreditCash {
            requirePositive(amountFen);
        }
    }

    /** The registry approved a participant. */
    record RecordParticipant(Origin origin, Participant participant) implements Told {}

    /** The registry changed a participant's status; becoming active again also lifts a freeze. */
    record RecordStatus(Origin origin, String uscc, ParticipantStatus status) implements Told {}

    /** A unit's place on the carbon market's list. */
    record RecordEts(Origin origin, EtsCoverage coverage) implements Told {}

    /** A region's result of a year; it also lifts a freeze of the region. */
    record RecordRegionTarget(Origin origin, RegionTarget target) implements Told {}

    /** A project's whole state. */
    record RecordProject(Origin origin, Project project) implements Told {}

    /**
     * Stops a unit (or a region's selling) because something told about it could not be understood.
     *
     * @param subject 统一社会信用代码 or region code
     * @param reason what went wrong
     */
    record Freeze(String subject, String reason) implements Command {}

    private static void requirePositive(long amount) {
        if (amount < 1) {
            throw new IllegalArgumentException("an amount that moves is positive: " + amount);
        }
    }
}
