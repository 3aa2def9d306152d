package org.nengquan.verification.consumption.app;

import io.smallrye.mutiny.Uni;
import org.nengquan.verification.consumption.domain.ConsumptionReport;
import org.nengquan.verification.consumption.domain.ConsumptionState;

/** How the other services learn of verified consumption: in the very transaction that accepts it. */
public interface ConsumptionAnnouncements {

    Uni<Void> announce(ConsumptionReport report, ConsumptionState.Accepted accepted);
}
