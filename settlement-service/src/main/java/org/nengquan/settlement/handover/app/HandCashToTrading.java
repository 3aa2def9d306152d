package org.nengquan.settlement.handover.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.intake.Ids;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.settlement.account.app.JudgeCash;
import org.nengquan.settlement.businessday.app.BusinessDays;
import org.nengquan.settlement.handover.domain.HandoverRule;

/**
 * Hands a participant's cash to the market before it orders, so that no order has to wait for this service and delivery
 * versus payment cannot fail for want of money. Joins the running transaction.
 */
@ApplicationScoped
public class HandCashToTrading {
    private final JudgeCash judge;
    private final BusinessDays days;
    private final SendCash send;
    private final Ids ids;

    HandCashToTrading(JudgeCash judge, BusinessDays days, SendCash send, Ids ids) {
        this.judge = judge;
        this.days = days;
        this.send = send;
        this.ids = ids;
    }

    /** Hands {@code amountFen} over, or says which rule is against it. */
    public Uni<Outcome<CashHanded>> handOver(String uscc, long amountFen) {
        return judge.firstRefusal(HandoverRule.ALL, uscc, amountFen)
                .flatMap(no -> no.map(why -> Uni.createFrom().item(Outcome.<CashHanded>refused(why)))
                        .orElseGet(() -> send(new CashHanded(ids.next(), uscc, amountFen))));
    }

    private Uni<Outcome<CashHanded>> send(CashHanded handed) {
        return days.current().flatMap(day -> send.send(handed, day.date())).replaceWith(Outcome.done(handed));
    }
}
