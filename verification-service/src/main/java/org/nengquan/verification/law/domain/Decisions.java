package org.nengquan.verification.law.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;

/** Asks a list of rules in their order of precedence. */
public final class Decisions {

    private Decisions() {}

    /** The first refusal, or nothing where every rule allows. */
    public static <R> Optional<Refusal> firstRefusal(List<R> rules, Function<R, Decision> asked) {
        return rules.stream()
                .map(asked)
                .filter(Decision.Refused.class::isInstance)
                .map(decision -> ((Decision.Refused) decision).why())
                .findFirst();
    }

    /** Allowed where the condition holds; otherwise refused with that reason. */
    public static Decision require(boolean condition, Refusal.Builder otherwise) {
        return condition ? Decision.allowed() : Decision.refused(otherwise.build());
    }
}
