package org.nengquan.trading.approval.app;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.nengquan.trading.approval.domain.Proposal;
import org.nengquan.trading.matching.domain.RuleCommand;

/** How the market is told of one kind of approved change. Telling a change twice must change nothing. */
public interface MarketNews {

    /** Which kind. */
    Proposal.Subject subject();

    /** What puts the approved change into the market's journal. */
    Uni<RuleCommand> command(UUID proposal);
}
