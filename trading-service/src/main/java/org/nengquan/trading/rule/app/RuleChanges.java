package org.nengquan.trading.rule.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.nengquan.trading.approval.app.Changes;
import org.nengquan.trading.gate.domain.Parameter;
import org.nengquan.trading.rule.domain.RuleChange;

/** The kept changes and the figures that came of them. */
public interface RuleChanges extends Changes<RuleChange, RuleChangeView> {

    /** Every dated figure, by name and date. */
    Uni<List<Parameter>> figures();
}
