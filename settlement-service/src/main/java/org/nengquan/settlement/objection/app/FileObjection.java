package org.nengquan.settlement.objection.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.nengquan.intake.Ids;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.problem.domain.Text;
import org.nengquan.settlement.approval.domain.Approval.Proposal;
import org.nengquan.settlement.businessday.app.BusinessDays;
import org.nengquan.settlement.clearing.app.ReadSettlements;
import org.nengquan.settlement.clearing.app.ReadSettlements.SettlementView;
import org.nengquan.settlement.objection.domain.Objection;
import org.nengquan.settlement.objection.domain.Objection.Grounds;
import org.nengquan.settlement.objection.domain.ObjectionRule;
import org.nengquan.settlement.objection.domain.ObjectionState;

/** A party objects to how its trade stands in the day's result; in the running transaction. */
@ApplicationScoped
public class FileObjection {
    private static final Text NO_TRADE = Text.of("没有该笔成交", "There is no such trade");
    private static final Text TWICE = Text.of("已对该笔成交提出过异议", "That trade was objected to before");

    private final Objections objections;
    private final ReadSettlements settlements;
    private final BusinessDays days;
    private final Ids ids;
    private final Clock clock;

    FileObjection(Objections objections, ReadSettlements settlements, BusinessDays days, Ids ids, Clock clock) {
        this.objections = objections;
        this.settlements = settlements;
        this.days = days;
        this.ids = ids;
        this.clock = clock;
    }

    public Uni<Outcome<Objection>> file(Grounds grounds, String person) {
        return settlements
                .one(grounds.tradeNumber())
                .map(found -> own(found, grounds))
                .flatMap(view -> days.told()
                        .map(told -> ObjectionRule.tooLate(view.trade().businessDate(), told.date()))
                        .flatMap(no -> keep(no, grounds, person)));
    }

    private static SettlementView own(Optional<SettlementView> found, Grounds grounds) {
        return found.filter(view -> view.trade().buyer().equals(grounds.filerUscc())
                        || view.trade().seller().equals(grounds.filerUscc()))
                .orElseThrow(() -> Problems.notFound(NO_TRADE));
    }

    private Uni<Outcome<Objection>> keep(Optional<Refusal> no, Grounds grounds, String person) {
        if (no.isPresent()) {
            return Uni.createFrom().item(Outcome.refused(no.get()));
        }
        var filed = new Proposal(person, clock.instant());
        var objection = new Objection(ids.next(), grounds, filed, new ObjectionState.Filed());
        return objections.add(objection).invoke(FileObjection::mustBeFirst).replaceWith(Outcome.done(objection));
    }

    private static void mustBeFirst(boolean first) {
        if (!first) {
            throw Problems.conflict("objected-before", TWICE);
        }
    }
}
