package org.nengquan.trading.rule.app;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.approval.app.ChangeView;
import org.nengquan.trading.approval.app.ProposalView;
import org.nengquan.trading.gate.domain.Parameter;
import org.nengquan.trading.gate.domain.ParameterName;
import org.nengquan.trading.rule.domain.RuleChange;

/**
 * A change of a figure as people see it.
 *
 * @param number its place in the list, the cursor for paging
 * @param proposal who proposed and decided it, and when
 * @param name which figure
 * @param value in the unit that the name says
 * @param valueBefore what holds on that date without the change; null if nothing does
 * @param effectiveFrom first business date on which it is to hold
 */
public record RuleChangeView(
        long number,
        ProposalView proposal,
        ParameterName name,
        long value,
        @Nullable Long valueBefore,
        LocalDate effectiveFrom)
        implements ChangeView<RuleChange> {

    @Override
    public RuleChange toChange() {
        return new RuleChange(name, value, effectiveFrom);
    }

    /** The figure that comes of it. */
    Parameter toParameter() {
        return new Parameter(name, value, effectiveFrom, proposal.basis());
    }
}
