package org.nengquan.trading.inbound.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.nengquan.inbox.Events;
import org.nengquan.inbox.IncomingEvent;
import org.nengquan.inbox.UnreadableEvent;
import org.nengquan.trading.matching.domain.FactCommand;
import org.nengquan.trading.matching.domain.Origin;

/** Turns events into commands; events that the market has no use for become nothing. */
@ApplicationScoped
class Reading {
    private final Events events;
    private final Map<String, BiFunction<Origin, IncomingEvent, FactCommand>> commands;

    Reading(Events events) {
        this.events = events;
        this.commands = Map.of(
                ParticipantApprovedV1.TYPE, of(ParticipantApprovedV1.class, Reading::participant),
                ParticipantStatusChangedV1.TYPE, of(ParticipantStatusChangedV1.class, Reading::status),
                EtsCoverageRecordedV1.TYPE, of(EtsCoverageRecordedV1.class, Reading::coverage),
                RegionTargetRecordedV1.TYPE, of(RegionTargetRecordedV1.class, Reading::target),
                ProjectRecordedV1.TYPE, of(ProjectRecordedV1.class, Reading::project),
                QuotaHandedToTradingV1.TYPE, of(QuotaHandedToTradingV1.class, Reading::quota),
                CashHandedToTradingV1.TYPE, of(CashHandedToTradingV1.class, Reading::cash));
    }

    private <T> BiFunction<Origin, IncomingEvent, FactCommand> of(
            Class<T> body, BiFunction<Origin, T, FactCommand> command) {
        return (origin, event) -> command.apply(origin, events.read(event, body));
    }

    /** The types of which the market makes commands. */
    Set<String> types() {
        return commands.keySet();
    }

    /**
     * The command that the event stands for.
     *
     * @param topic where it was read: part of what tells a repetition
     */
    Optional<FactCommand> command(String topic, IncomingEvent event) {
        var origin = new Origin(topic, event.subject(), event.sequence());
        try {
            return Optional.ofNullable(commands.get(event.type())).map(command -> command.apply(origin, event));
        } catch (NullPointerException | IllegalArgumentException incomplete) {
            throw new UnreadableEvent(event.type() + " is incomplete: " + incomplete.getMessage(), incomplete);
        }
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
