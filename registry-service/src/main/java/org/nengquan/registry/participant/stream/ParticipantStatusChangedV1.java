package org.nengquan.registry.participant.stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengquan.registry.participant.domain.Participant;
import org.nengquan.registry.participant.domain.ParticipantState;
import org.nengquan.registry.participant.domain.ParticipantState.Restricted;

/**
 * The body of {@code registry.participant-status-changed.v1}.
 *
 * <p>Who knows the three words of the first days only reads a restricted account, and one being closed, as suspended,
 * and so errs on the safe side; what it may still do stands in {@code permits}.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ParticipantStatusChangedV1(
        String uscc,
        String status,
        String article,
        String reason,
        LocalDate effectiveOn,
        @Nullable String accountState,
        List<String> permits,
        @Nullable LocalDate permitsThrough) {

    static final String TYPE = "registry.participant-status-changed.v1";

    private static final List<String> SELLING = List.of("SELL", "WITHDRAW");
    private static final List<String> LEAVING = List.of("WITHDRAW");

    static ParticipantStatusChangedV1 of(Participant participant, String article, String reason, LocalDate on) {
        ParticipantState state = participant.state();
        String uscc = participant.uscc().code();
        return switch (state) {
            case Restricted restricted ->
                new ParticipantStatusChangedV1(
                        uscc,
                        "SUSPENDED",
                        article,
                        reason,
                        on,
                        "RESTRICTED",
                        SELLING,
                        restricted.through().orElse(null));
            case ParticipantState.Closing ignored ->
                new ParticipantStatusChangedV1(uscc, "SUSPENDED", article, reason, on, "CLOSING", LEAVING, null);
            default ->
                new ParticipantStatusChangedV1(uscc, state.status().name(), article, reason, on, null, List.of(), null);
        };
    }
}
