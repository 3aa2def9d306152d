package org.nengquan.registry.participant.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import org.nengquan.registry.participant.domain.Participant;
import org.nengquan.registry.participant.domain.ParticipantState;

/** What others are told about participants. */
public interface ParticipantAnnouncements {

    /** An account was opened, and these act for it. */
    Uni<Void> approved(Participant participant, ParticipantState.Active active);

    /** Others act for an open account from now on, or with other rights. */
    Uni<Void> represented(Participant account, LocalDate on);

    /** An account's state changed after it was opened, and why. */
    Uni<Void> statusChanged(Participant participant, String article, String reason, LocalDate on);
}
