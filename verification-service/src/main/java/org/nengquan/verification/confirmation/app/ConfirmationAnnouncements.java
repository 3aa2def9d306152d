package org.nengquan.verification.confirmation.app;

import io.smallrye.mutiny.Uni;
import org.nengquan.verification.confirmation.domain.Confirmation;

/** How the other services learn of a confirmation: in the very transaction that issues it. */
public interface ConfirmationAnnouncements {

    Uni<Void> announce(Confirmation confirmation);
}
