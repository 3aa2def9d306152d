package org.nengquan.verification.law.app;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Refusal;

/** A use case in steps: each goes on with the value, or passes the refusal through untouched. */
public final class Steps {

    private Steps() {}

    /** Goes on with the value of the step before. */
    public static <T, R> Uni<Outcome<R>> then(Outcome<T> before, Function<T, Uni<Outcome<R>>> next) {
        return switch (before) {
            case Outcome.Done<T>(T value) -> next.apply(value);
            case Outcome.Refused<T>(Refusal why) -> refused(why);
        };
    }

    /** Goes on unless a rule said no. */
    public static <R> Uni<Outcome<R>> unless(Optional<Refusal> refusal, Supplier<Uni<Outcome<R>>> next) {
        return refusal.map(Steps::<R>refused).orElseGet(next);
    }

    /** The first of these decisions that refuses. */
    public static Optional<Refusal> firstRefusal(Decision... decisions) {
        for (var decision : decisions) {
            if (decision instanceof Decision.Refused(Refusal why)) {
                return Optional.of(why);
            }
        }
        return Optional.empty();
    }

    public static <R> Uni<Outcome<R>> refused(Refusal why) {
        return Uni.createFrom().item(Outcome.refused(why));
    }
}
