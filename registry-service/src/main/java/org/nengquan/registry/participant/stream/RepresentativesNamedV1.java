package org.nengquan.registry.participant.stream;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nengquan.registry.participant.domain.Participant;
import org.nengquan.registry.participant.domain.Representative;
import org.nengquan.registry.participant.domain.Representative.Right;
import org.nengquan.rights.domain.LoginHash;

/**
 * The body of {@code registry.representatives-named.v1}: all who act for the account from then on, so that the market and
 * settlement ask for the same rights at their doors. Login names do not leave the registry, only their hashes.
 */
record RepresentativesNamedV1(String uscc, List<Person> representatives, LocalDate namedOn) {

    static final String TYPE = "registry.representatives-named.v1";

    /** One who acts; rights in the order {@code INITIATE APPROVE READ}. */
    record Person(String loginHash, List<Right> rights) {}

    /** Who was named twice has all the rights that were given. */
    static RepresentativesNamedV1 of(Participant account, LocalDate on) {
        Map<String, Set<Right>> byHash = new TreeMap<>();
        for (Representative person : account.representatives()) {
            byHash.computeIfAbsent(
                            LoginHash.of(account.uscc().code(), person.username()), hash -> EnumSet.noneOf(Right.class))
                    .addAll(person.rights());
        }
        List<Person> persons = byHash.entrySet().stream()
                .map(entry -> new Person(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
        return new RepresentativesNamedV1(account.uscc().code(), persons, on);
    }
}
