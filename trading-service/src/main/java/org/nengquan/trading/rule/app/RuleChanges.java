package org.nengquan.trading.rule.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.trading.gate.domain.Parameter;
import org.nengquan.trading.gate.domain.ParameterName;
import org.nengquan.trading.rule.domain.RuleChange;

/** The kept changes and the figures that came of them. */
public interface RuleChanges {

    /** Keeps what was proposed; joins the running transaction. */
    Uni<Void> add(UUID proposal, RuleChange change);

    /** Whether a value of that figure begins on that date already; joins the running transaction. */
    Uni<Boolean> begins(ParameterName name, LocalDate on);

    /** Makes the approved change a dated figure; joins the running transaction. */
    Uni<Void> putInForce(UUID proposal);

    /** One change with its proposal. */
    Uni<Optional<RuleChangeView>> find(UUID proposal);

    /**
     * Changes in every state, newest first.
     *
     * @param after the cursor of the page before, empty to begin
     */
    Uni<List<RuleChangeView>> page(String after, int limit);

    /** Every dated figure, by name and date. */
    Uni<List<Parameter>> figures();
}
