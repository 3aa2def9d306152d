package org.nengquan.problem.domain;

import java.util.function.Function;

/**
 * What a command answers: its value, or the refusal that stopped it.
 *
 * <p>A refusal is a value and not an exception, so that the transaction that stores it commits.
 *
 * @param <T> what the command yields when it is done
 */
public sealed interface Outcome<T> {

    /** The command took effect. */
    record Done<T>(T value) implements Outcome<T> {}

    /** A rule stopped the command; nothing but the refusal itself is stored. */
    record Refused<T>(Refusal why) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Refusal why) {
        return new Refused<>(why);
    }

    /** The same outcome with its value translated; a refusal stays as it is. */
    default <R> Outcome<R> map(Function<? super T, ? extends R> translation) {
        return switch (this) {
            case Done<T>(T value) -> new Done<>(translation.apply(value));
            case Refused<T>(Refusal why) -> new Refused<>(why);
        };
    }
}
