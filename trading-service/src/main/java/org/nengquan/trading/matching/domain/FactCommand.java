package org.nengquan.trading.matching.domain;

import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.participant.domain.EtsCoverage;
import org.nengquan.trading.participant.domain.Participant;
import org.nengquan.trading.participant.domain.ParticipantStatus;
import org.nengquan.trading.participant.domain.Project;
import org.nengquan.trading.participant.domain.RegionTarget;

/** A fact that another service told: told again, it has no effect. */
public sealed interface FactCommand extends Command {

    /** Where the fact stands in that service's story. */
    Origin origin();

    /** The registry handed quota to the market. */
    record CreditQuota(
            Origin origin, String transferId, String uscc, Instrument instrument, Priority priority, long quantity)
            implements FactCommand {
        public CreditQuota {
            Command.requirePositive(quantity);
        }
    }

    /** Settlement handed cash to the market. */
    record CreditCash(Origin origin, String transferId, String uscc, long amountFen) implements FactCommand {
        public CreditCash {
            Command.requirePositive(amountFen);
        }
    }

    /** The registry approved a participant. */
    record RecordParticipant(Origin origin, Participant participant) implements FactCommand {}

    /** The registry changed a participant's status; becoming active again also lifts a freeze. */
    record RecordStatus(Origin origin, String uscc, ParticipantStatus status) implements FactCommand {}

    /** A unit's place on the carbon market's list. */
    record RecordEts(Origin origin, EtsCoverage coverage) implements FactCommand {}

    /** A region's result of a year; it also lifts a freeze of the region. */
    record RecordRegionTarget(Origin origin, RegionTarget target) implements FactCommand {}

    /** A project's whole state. */
    record RecordProject(Origin origin, Project project) implements FactCommand {}
}
