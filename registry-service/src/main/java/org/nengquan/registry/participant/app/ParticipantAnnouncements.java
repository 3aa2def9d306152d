package org.nengquan.registry.participant.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import org.nengquan.registry.participant.domain.Participant;
import org.nengquan.registry.participant.domain.ParticipantState;

/** What others are told about participants. */
public interface ParticipantAnnouncements {

    /** An account was opened. */
    Uni<Void> approved(Participant participant, ParticipantState.Active active);

    /** An account's state changed after it was opened, and why. */
    Uni<Void> statusChanged(Participant participant, String article, String reason, LocalDate on);
}
