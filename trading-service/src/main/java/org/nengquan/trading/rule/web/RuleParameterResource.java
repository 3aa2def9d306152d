package org.nengquan.trading.rule.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.gate.domain.Parameter;
import org.nengquan.trading.rule.app.RuleChanges;

/** The figures of the trading rules, past and to come, for everybody (办法§4): who trades knows by which rules. */
@Path("/api/trading/v1/rule-parameters")
@PermitAll
class RuleParameterResource {
    private final RuleChanges changes;

    RuleParameterResource(RuleChanges changes) {
        this.changes = changes;
    }

    record ParameterList(List<Parameter> items, @Nullable String next) {}

    /** Everything on one page: there are few, and they are read together. */
    @GET
    public Uni<ParameterList> all() {
        return changes.figures().map(figures -> new ParameterList(figures, null));
    }
}
