package org.nengquan.registry.participant.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.participant.domain.Participant;
import org.nengquan.registry.participant.domain.ParticipantKind;
import org.nengquan.registry.participant.domain.ParticipantState;
import org.nengquan.registry.participant.domain.ParticipantState.Active;
import org.nengquan.registry.participant.domain.ParticipantState.Closed;
import org.nengquan.registry.participant.domain.ParticipantState.Closing;
import org.nengquan.registry.participant.domain.ParticipantState.Rejected;
import org.nengquan.registry.participant.domain.ParticipantState.Restricted;
import org.nengquan.registry.participant.domain.ParticipantState.Returned;
import org.nengquan.registry.participant.domain.ParticipantState.Status;
import org.nengquan.registry.participant.domain.ParticipantState.Suspended;

@Schema(name = "Participant")
record ParticipantAnswer(
        String uscc,
        String name,
        ParticipantKind kind,
        String regionCode,
        Status status,
        @Nullable String accountNumber,
        @Nullable LocalDate approvedOn,
        @Nullable String reason,
        @Nullable LocalDate restrictedThrough,
        List<ApplicationRequest.Person> representatives,
        @Nullable String controllingUscc) {

    static ParticipantAnswer of(Participant participant) {
        Optional<Active> account = participant.state().account();
        return new ParticipantAnswer(
                participant.uscc().code(),
                participant.name(),
                participant.kind(),
                participant.regionCode(),
                participant.state().status(),
                account.map(active -> active.accountNumber().value()).orElse(null),
                account.map(Active::approvedOn).orElse(null),
                reason(participant.state()),
                through(participant.state()),
                participant.representatives().stream()
                        .map(ApplicationRequest.Person::of)
                        .toList(),
                participant.controllingUscc().map(Uscc::code).orElse(null));
    }

    private static @Nullable LocalDate through(ParticipantState state) {
        return state instanceof Restricted restricted ? restricted.through().orElse(null) : null;
    }

    private static @Nullable String reason(ParticipantState state) {
        return switch (state) {
            case Returned returned -> returned.summary();
            case Rejected rejected -> rejected.reason();
            case Suspended suspended -> suspended.why().reason();
            case Restricted restricted -> restricted.why().reason();
            case Closing closing -> closing.why().reason();
            case Closed closed -> closed.why().reason();
            default -> null;
        };
    }
}
