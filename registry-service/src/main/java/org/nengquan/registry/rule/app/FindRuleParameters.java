package org.nengquan.registry.rule.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nengquan.registry.rule.domain.RuleParameter;

/** Finds rule parameters for people to read. */
@ApplicationScoped
public class FindRuleParameters {

    private final RuleParameters parameters;

    FindRuleParameters(RuleParameters parameters) {
        this.parameters = parameters;
    }

    /** All, by name and date. */
    @WithTransaction
    public Uni<List<RuleParameter>> all() {
        return parameters.all();
    }
}
