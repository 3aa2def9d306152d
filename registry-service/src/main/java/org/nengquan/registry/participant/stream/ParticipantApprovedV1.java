package org.nengquan.registry.participant.stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.participant.domain.Participant;
import org.nengquan.registry.participant.domain.ParticipantState;
import org.nengquan.registry.participant.domain.Representative;

/**
 * The body of {@code registry.participant-approved.v1}. Of the persons who act for the account only salted hashes leave the
 * registry: enough to see that one acts for two.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ParticipantApprovedV1(
        String uscc,
        String name,
        String kind,
        String regionCode,
        String accountNumber,
        LocalDate approvedOn,
        List<String> representativeHashes,
        @Nullable String controllingUscc) {

    static final String TYPE = "registry.participant-approved.v1";

    static ParticipantApprovedV1 of(Participant participant, ParticipantState.Active active) {
        return new ParticipantApprovedV1(
                participant.uscc().code(),
                participant.name(),
                participant.kind().name(),
                participant.regionCode(),
                active.accountNumber().value(),
                active.approvedOn(),
                participant.representatives().stream()
                        .map(Representative::personHash)
                        .distinct()
                        .sorted()
                        .toList(),
                participant.controllingUscc().map(Uscc::code).orElse(null));
    }
}
