package org.nengquan.trading.inbound.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nengquan.inbox.Events;
import org.nengquan.inbox.IncomingEvent;
import org.nengquan.inbox.UnreadableEvent;
import org.nengquan.trading.matching.domain.FactCommand;
import org.nengquan.trading.matching.domain.Origin;

/** Turns events into commands; events that the market has no use for become nothing. */
@ApplicationScoped
class Reading {
    /** The types of which the market makes commands. */
    static final Set<String> TYPES = Set.of(
            ParticipantApprovedV1.TYPE,
            ParticipantStatusChangedV1.TYPE,
            EtsCoverageRecordedV1.TYPE,
            RegionTargetRecordedV1.TYPE,
            ProjectRecordedV1.TYPE,
            QuotaHandedToTradingV1.TYPE,
            CashHandedToTradingV1.TYPE);

    private final Events events;

    Reading(Events events) {
        this.events = events;
    }

    /**
     * The command that the event stands for.
     *
     * @param topic where it was read: part of what tells a repetition
     */
    Optional<FactCommand> command(String topic, IncomingEvent event) {
        var origin = new Origin(topic, event.subject(), event.sequence());
        try {
            return Optional.ofNullable(told(origin, event));
        } catch (NullPointerException | IllegalArgumentException incomplete) {
            throw new UnreadableEvent(event.type() + " is incomplete: " + incomplete.getMessage(), incomplete);
        }
    }

    private @Nullable FactCommand told(Origin origin, IncomingEvent event) {
        return switch (event.type()) {
            case ParticipantApprovedV1.TYPE -> participant(origin, events.read(event, ParticipantApprovedV1.class));
            case ParticipantStatusChangedV1.TYPE ->
                status(origin, events.read(event, ParticipantStatusChangedV1.class));
            case EtsCoverageRecordedV1.TYPE -> coverage(origin, events.read(event, EtsCoverageRecordedV1.class));
            case RegionTargetRecordedV1.TYPE -> target(origin, events.read(event, RegionTargetRecordedV1.class));
            case ProjectRecordedV1.TYPE -> project(origin, events.read(event, ProjectRecordedV1.class));
            case QuotaHandedToTradingV1.TYPE -> quota(origin, events.read(event, QuotaHandedToTradingV1.class));
            case CashHandedToTradingV1.TYPE -> cash(origin, events.read(event, CashHandedToTradingV1.class));
            default -> null;
        };
    }

    private static FactCommand participant(Origin origin, ParticipantApprovedV1 body) {
        require(body.uscc(), body.kind(), body.regionCode());
        return new FactCommand.RecordParticipant(origin, body.toDomain());
    }

    private static FactCommand status(Origin origin, ParticipantStatusChangedV1 body) {
        require(body.uscc(), body.status());
        return new FactCommand.RecordStatus(origin, body.uscc(), body.toDomain());
    }

    private static FactCommand coverage(Origin origin, EtsCoverageRecordedV1 body) {
        require(body.uscc());
        return new FactCommand.RecordEts(origin, body.toDomain());
    }

    private static FactCommand target(Origin origin, RegionTargetRecordedV1 body) {
        require(body.regionCode());
        return new FactCommand.RecordRegionTarget(origin, body.toDomain());
    }

    private static FactCommand project(Origin origin, ProjectRecordedV1 body) {
        require(body.projectId(), body.uscc(), body.regionCode(), body.jointReview(), body.coalUse());
        return new FactCommand.RecordProject(origin, body.toDomain());
    }

    private static FactCommand quota(Origin origin, QuotaHandedToTradingV1 body) {
        require(body.transferId(), body.uscc(), body.instrument(), body.priority());
        return new FactCommand.CreditQuota(
                origin, body.transferId(), body.uscc(), body.instrument(), body.priority(), body.quantity());
    }

    private static FactCommand cash(Origin origin, CashHandedToTradingV1 body) {
        require(body.transferId(), body.uscc());
        return new FactCommand.CreditCash(origin, body.transferId(), body.uscc(), body.amountFen());
    }

    /** JSON may leave out what Java's types promise. */
    private static void require(@Nullable Object... fields) {
        for (Object field : fields) {
            Objects.requireNonNull(field, "a required field is missing");
        }
    }
}
