package org.nengquan.trading.rule.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.nengquan.trading.approval.app.MarketNews;
import org.nengquan.trading.approval.domain.Proposal;
import org.nengquan.trading.matching.domain.RuleCommand;

/** Figures for the market's journal. A figure told twice changes nothing; opening a day tells all of them. */
@ApplicationScoped
class RuleNews implements MarketNews {
    private final RuleChanges changes;

    RuleNews(RuleChanges changes) {
        this.changes = changes;
    }

    @Override
    public Proposal.Subject subject() {
        return Proposal.Subject.RULE;
    }

    @Override
    public Uni<RuleCommand> command(UUID proposal) {
        return changes.find(proposal)
                .map(found -> new RuleCommand.SetParameter(found.orElseThrow().toParameter()));
    }
}
