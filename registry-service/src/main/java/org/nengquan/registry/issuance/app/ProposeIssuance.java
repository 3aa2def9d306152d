package org.nengquan.registry.issuance.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.intake.Ids;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.confirmation.app.FindConfirmations;
import org.nengquan.registry.issuance.domain.Grant;
import org.nengquan.registry.issuance.domain.Issuance;

/** Proposes that units be issued, from a confirmation or from a pool. */
@ApplicationScoped
public class ProposeIssuance {

    private final FindConfirmations confirmations;
    private final GrantRules rules;
    private final Issuances issuances;
    private final Ids ids;

    ProposeIssuance(FindConfirmations confirmations, GrantRules rules, Issuances issuances, Ids ids) {
        this.confirmations = confirmations;
        this.rules = rules;
        this.issuances = issuances;
        this.ids = ids;
    }

    /** The units of a confirmation; 404 if the person may not see it, 409 if it was used. */
    public Uni<Outcome<Issuance>> fromConfirmation(String number, Scope scope, String person) {
        return confirmations.find(number, scope).flatMap(found -> propose(Grant.of(found), person));
    }

    /** Units of a pool; 404 if the receiver is not in the person's sight. */
    public Uni<Outcome<Issuance>> fromPool(Grant grant, Scope scope, String person) {
        if (!scope.admits(grant.uscc().code(), grant.regionCode())) {
            throw Problems.notFound(Text.of("没有这个交易主体", "There is no such participant"));
        }
        return propose(grant, person);
    }

    private Uni<Outcome<Issuance>> propose(Grant grant, String person) {
        return rules.decide(grant).flatMap(decision -> switch (decision) {
            case Decision.Refused refused -> Uni.createFrom().item(Outcome.refused(refused.why()));
            case Decision.Allowed ignored -> keep(new Issuance(ids.next(), grant, new Issuance.State.Proposed(person)));
        });
    }

    private Uni<Outcome<Issuance>> keep(Issuance issuance) {
        return issuances.add(issuance).map(added -> {
            if (added) {
                return Outcome.done(issuance);
            }
            throw Problems.conflict(
                    "confirmation-used",
                    Text.of("该确权意见书已申请发放", "Units of this confirmation were already proposed or issued"));
        });
    }
}
