package org.nengquan.rights.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;

/**
 * All who act for one participant, as the registry told it last.
 *
 * @param uscc for whom
 * @param rights of each, by the hash of the login name; empty if nobody may act
 */
public record Representatives(String uscc, Map<String, Set<Right>> rights) {
    /** The day from which the rule applies: 办法§25. */
    private static final String VERSION = "2022-07-01";

    public Representatives {
        rights = Map.copyOf(rights);
    }

    /** Nobody may act: what the registry said could not be read. */
    public static Representatives none(String uscc) {
        return new Representatives(uscc, Map.of());
    }

    /** A participant of which nothing was told has named nobody, and goes on by roles alone (decision 0031). */
    public static Decision decide(Optional<Representatives> told, String username, Set<Right> anyOf) {
        return told.map(they -> they.decide(username, anyOf)).orElseGet(Decision::allowed);
    }

    /** 办法§16 权责明确: who acts for an account has one of the rights that the deed asks for. */
    public Decision decide(String username, Set<Right> anyOf) {
        Set<Right> given = rights.getOrDefault(LoginHash.of(uscc, username), Set.of());
        if (anyOf.stream().anyMatch(given::contains)) {
            return Decision.allowed();
        }
        return Decision.refused(Refusal.of("right-not-given")
                .article("办法§16")
                .ruleVersion(VERSION)
                .input("uscc", uscc)
                .input("right", list(anyOf))
                .input("given", list(given))
                .title("账户未授予您此项权限", "The account has not given you this right")
                .remedy(
                        "请由账户登记的、具有此项权限的代表办理，或向注册登记机构申请变更代表。",
                        "Let a representative with this right do it, or apply to the registry for a change of"
                                + " representatives.")
                .build());
    }

    private static String list(Set<Right> some) {
        return some.isEmpty()
                ? "-"
                : EnumSet.copyOf(some).stream().map(Right::name).collect(Collectors.joining(" "));
    }
}
