package org.nengquan.trading.surveillance.app;

import io.smallrye.mutiny.Uni;
import org.nengquan.trading.surveillance.domain.CaseState;

/** Tells the registry which accounts to restrict; joins the running transaction. */
public interface CaseAnnouncements {

    Uni<Void> restricted(OpenCase decided, CaseState.Closed closed);
}
