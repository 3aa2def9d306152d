package org.nengquan.registry.movement.app;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.nengquan.intake.Caller;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.access.app.Roles;
import org.nengquan.registry.movement.domain.Party;
import org.nengquan.registry.participant.domain.Participant;
import org.nengquan.registry.participant.domain.Representative.Right;

/** On whose behalf a caller may speak about a holder's account and units. */
public final class Parties {

    private static final Map<String, Set<Party>> OWN = Map.of(
            Roles.TRADER, EnumSet.of(Party.HOLDER),
            Roles.APPROVER, EnumSet.of(Party.HOLDERS_APPROVER),
            Roles.CITY, EnumSet.of(Party.HOLDER, Party.HOLDERS_APPROVER),
            Roles.PROVINCE, EnumSet.of(Party.HOLDER, Party.HOLDERS_APPROVER));

    private static final Map<Party, Right> NEEDS =
            Map.of(Party.HOLDER, Right.INITIATE, Party.HOLDERS_APPROVER, Right.APPROVE);

    private Parties() {}

    /**
     * The caller speaks for the holder only as far as the holder's account lists it as a representative: to propose with
     * the right to initiate, to approve with the right to approve (办法§16).
     *
     * <p>404 if the holder is not the caller's to know of, 403 if none of those who may is the caller.
     */
    public static void requireOneOf(Set<Party> allowed, Caller caller, Participant holder) {
        Set<Party> parties = of(caller, holder);
        if (parties.isEmpty() && !caller.owns(holder.uscc().code())) {
            throw Problems.notFound(Text.of("没有这个交易主体", "There is no such participant"));
        }
        if (Collections.disjoint(parties, allowed)) {
            throw Problems.forbidden(Text.of("您无权提出或批准此类变更", "You may not propose or approve this kind of movement"));
        }
    }

    private static Set<Party> of(Caller caller, Participant holder) {
        Set<Party> parties = EnumSet.noneOf(Party.class);
        if (caller.owns(holder.uscc().code())) {
            caller.roles().forEach(role -> parties.addAll(OWN.getOrDefault(role, Set.of())));
            parties.removeIf(party -> !holder.grants(caller.username(), NEEDS.getOrDefault(party, Right.READ)));
        }
        if (caller.is(Roles.CITY) && caller.regionCode().equals(holder.regionCode())) {
            parties.add(Party.CITY);
        }
        if (caller.is(Roles.PROVINCE)) {
            parties.add(Party.PROVINCE);
        }
        if (caller.is(Roles.SUPERVISOR)) {
            parties.add(Party.SUPERVISOR);
        }
        return parties;
    }
}
