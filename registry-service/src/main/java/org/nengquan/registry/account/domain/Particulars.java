package org.nengquan.registry.account.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.law.domain.Law;
import org.nengquan.registry.participant.domain.Representative;
import org.nengquan.registry.participant.domain.Representative.Right;

/**
 * What of a participant may change while its account stays the same; its code, its kind and its region do not.
 *
 * @param name as registered now
 * @param representatives all who act for it from then on
 * @param controllingUscc the company that controls it, if it names one
 */
public record Particulars(String name, List<Representative> representatives, Optional<Uscc> controllingUscc) {

    public Particulars {
        representatives = List.copyOf(representatives);
    }

    /**
     * The same, where those of whom no identity number was given this time are taken for whom they were before, so that
     * nobody slips out of sight by a change of name.
     */
    public Particulars keeping(List<Representative> before, Set<String> unnumbered) {
        Map<String, String> known = before.stream()
                .filter(person -> unnumbered.contains(person.username()))
                .collect(Collectors.toMap(Representative::username, Representative::personHash, (one, same) -> one));
        List<Representative> kept = representatives.stream()
                .map(it -> new Representative(
                        it.username(), it.fullName(), it.rights(), known.getOrDefault(it.username(), it.personHash())))
                .toList();
        return new Particulars(name, kept, controllingUscc);
    }

    /** 办法§16: an account for which nobody may act could not even change its representatives again. */
    public Decision canAct() {
        boolean initiates = representatives.stream().anyMatch(it -> it.rights().contains(Right.INITIATE));
        if (initiates) {
            return Decision.allowed();
        }
        return Decision.refused(Refusal.of("nobody-may-initiate")
                .article(Law.PROCEDURE)
                .ruleVersion(Law.VERSION)
                .input("representatives", representatives.size())
                .arithmetic("INITIATE: 0 < 1")
                .title("没有任何代表具有发起权限", "No representative has the right to initiate")
                .remedy("请至少为一名代表授予发起权限。", "Give at least one representative the right to initiate.")
                .build());
    }
}
