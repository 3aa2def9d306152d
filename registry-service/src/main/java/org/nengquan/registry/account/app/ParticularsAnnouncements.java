package org.nengquan.registry.account.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import org.nengquan.registry.participant.domain.Participant;

/** What others are told about particulars. */
public interface ParticularsAnnouncements {

    /** An open account is called otherwise, or others act for it. */
    Uni<Void> changed(Participant account, LocalDate on);
}
