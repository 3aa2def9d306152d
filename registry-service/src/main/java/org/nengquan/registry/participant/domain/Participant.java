package org.nengquan.registry.participant.domain;

import java.util.List;
import java.util.Optional;
import org.nengquan.registry.identity.domain.Uscc;

/**
 * A trading subject and its account.
 *
 * @param uscc the holder's key everywhere
 * @param name as registered
 * @param kind which of the four kinds of 办法§11
 * @param regionCode where it is, or for which region it trades
 * @param representatives who acts for it
 * @param controllingUscc the company that controls it, if it named one
 * @param state how far its account has come
 */
public record Participant(
        Uscc uscc,
        String name,
        ParticipantKind kind,
        String regionCode,
        List<Representative> representatives,
        Optional<Uscc> controllingUscc,
        ParticipantState state) {

    public Participant {
        representatives = List.copyOf(representatives);
    }

    /** Whether this login may do that with the account; Keycloak keeps login names in small letters. */
    public boolean grants(String username, Representative.Right right) {
        return representatives.stream()
                .anyMatch(person -> person.username().equalsIgnoreCase(username)
                        && person.rights().contains(right));
    }

    /** The same participant, called otherwise and acted for by others. */
    public Participant called(String newName, List<Representative> persons, Optional<Uscc> controlling) {
        return new Participant(uscc, newName, kind, regionCode, persons, controlling, state);
    }

    /** The same participant in another state. */
    public Participant in(ParticipantState next) {
        return new Participant(uscc, name, kind, regionCode, representatives, controllingUscc, next);
    }
}
