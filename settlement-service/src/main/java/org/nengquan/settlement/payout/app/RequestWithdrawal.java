package org.nengquan.settlement.payout.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.settlement.account.app.JudgeCash;
import org.nengquan.settlement.payout.domain.Payout;
import org.nengquan.settlement.payout.domain.PayoutTerms;
import org.nengquan.settlement.payout.domain.WithdrawalRule;

/** 出金: sets a participant's free cash apart for a payment to itself, in the running transaction. */
@ApplicationScoped
public class RequestWithdrawal {
    private final JudgeCash judge;
    private final BeginPayout begin;

    RequestWithdrawal(JudgeCash judge, BeginPayout begin) {
        this.judge = judge;
        this.begin = begin;
    }

    /** Asks for {@code amountFen} to be paid to the holder, or says which rule is against it. */
    public Uni<Outcome<Payout>> request(String uscc, long amountFen, String person) {
        return judge.firstRefusal(WithdrawalRule.ALL, uscc, amountFen)
                .flatMap(no -> no.map(BeginPayout::refused)
                        .orElseGet(() -> begin.withdrawal(PayoutTerms.withdrawal(uscc, amountFen), person)));
    }
}
