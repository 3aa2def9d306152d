package org.nengquan.rights;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nengquan.inbox.UnreadableEvent;
import org.nengquan.rights.domain.Representatives;
import org.nengquan.rights.domain.Right;

/** {@code registry.representatives-named.v1}: all who act for the account from then on. */
record RepresentativesNamedV1(
        @Nullable String uscc, @Nullable List<Person> representatives) {
    static final String TYPE = "registry.representatives-named.v1";

    record Person(@Nullable String loginHash, @Nullable List<Right> rights) {}

    Representatives toDomain() {
        if (uscc == null
                || representatives == null
                || representatives.stream().anyMatch(RepresentativesNamedV1::lacks)) {
            throw new UnreadableEvent(TYPE + " is incomplete", new IllegalArgumentException("representatives"));
        }
        return new Representatives(
                uscc,
                representatives.stream()
                        .collect(toMap(
                                Person::loginHash, RepresentativesNamedV1::rights, RepresentativesNamedV1::both)));
    }

    private static boolean lacks(Person person) {
        return person.loginHash() == null || person.rights() == null;
    }

    private static Set<Right> rights(Person person) {
        return person.rights() == null ? Set.of() : Set.copyOf(person.rights());
    }

    private static Set<Right> both(Set<Right> one, Set<Right> other) {
        return Stream.concat(one.stream(), other.stream()).collect(toUnmodifiableSet());
    }
}
