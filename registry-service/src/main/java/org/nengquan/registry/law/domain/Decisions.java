package org.nengquan.registry.law.domain;

import java.util.List;
import java.util.function.Supplier;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;

/** Asks several rules in their order of precedence. */
public final class Decisions {

    private Decisions() {}

    /** The first refusal in the order given, or allowed. */
    public static Decision first(List<Decision> decisions) {
        return decisions.stream()
                .filter(Decision.Refused.class::isInstance)
                .findFirst()
                .orElseGet(Decision::allowed);
    }

    /** The value if the decision allows it, else the refusal. */
    public static <T> Outcome<T> thenGive(Decision decision, Supplier<T> value) {
        return switch (decision) {
            case Decision.Allowed ignored -> Outcome.done(value.get());
            case Decision.Refused refused -> Outcome.refused(refused.why());
        };
    }
}
