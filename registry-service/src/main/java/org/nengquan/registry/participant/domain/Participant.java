package org.nengquan.registry.participant.domain;

import java.util.List;
import java.util.Optional;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.law.domain.Law;

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

    /** 办法§16 权责明确: who acts for an account does what the account gave him the right to do, and nothing else. */
    public Decision decide(String username, Representative.Right right) {
        if (grants(username, right)) {
            return Decision.allowed();
        }
        return Decision.refused(Refusal.of("right-not-given")
                .article(Law.PROCEDURE)
                .ruleVersion(Law.VERSION)
                .input("uscc", uscc)
                .input("right", right)
                .title("账户未授予您此项权限", "The account has not given you this right")
                .remedy(
                        "请由账户登记的、具有此项权限的代表办理，或向注册登记机构申请变更代表。",
                        "Let a representative with this right do it, or apply to the registry for a change of"
                                + " representatives.")
                .build());
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
