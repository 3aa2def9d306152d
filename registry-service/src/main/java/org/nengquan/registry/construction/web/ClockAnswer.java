package org.nengquan.registry.construction.web;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nengquan.registry.construction.domain.ClockState;
import org.nengquan.registry.construction.domain.ConstructionClock;

@Schema(name = "ConstructionClock")
record ClockAnswer(
        UUID projectId,
        String projectNumber,
        String projectName,
        String uscc,
        String regionCode,
        LocalDate startedOn,
        LocalDate dueOn,
        ClockState.Status status,
        @Nullable LocalDate begunOn,
        @Nullable LocalDate appealUntil) {

    static ClockAnswer of(ConstructionClock clock) {
        return new ClockAnswer(
                clock.project().id(),
                clock.project().number(),
                clock.project().name(),
                clock.project().uscc(),
                clock.project().regionCode(),
                clock.startedOn(),
                clock.dueOn(),
                clock.state().status(),
                begunOn(clock.state()),
                clock.state() instanceof ClockState.Drafted drafted ? drafted.appealUntil() : null);
    }

    private static @Nullable LocalDate begunOn(ClockState state) {
        return switch (state) {
            case ClockState.Claimed claimed -> claimed.evidence().begunOn();
            case ClockState.Begun begun -> begun.evidence().begunOn();
            default -> null;
        };
    }
}
