package org.nengquan.settlement.payout.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.settlement.approval.domain.Approval.Verdict;
import org.nengquan.settlement.businessday.app.BusinessDays;
import org.nengquan.settlement.ledger.app.BookEntries;
import org.nengquan.settlement.payout.domain.Payout;
import org.nengquan.settlement.payout.domain.PayoutPosting;
import org.nengquan.settlement.payout.domain.PayoutState;
import org.nengquan.settlement.payout.domain.PayoutState.Approved;
import org.nengquan.settlement.payout.domain.PayoutState.Cancelled;
import org.nengquan.settlement.payout.domain.PayoutState.Proposed;
import org.nengquan.settlement.payout.domain.PayoutTerms;

/** Agrees to a withdrawal or calls it back, in the running transaction. */
@ApplicationScoped
public class DecideWithdrawal {
    private static final Text NONE = Text.of("没有该笔出金", "There is no such withdrawal");
    private static final Text PAST = Text.of("该笔出金已不在可办理的状态", "This withdrawal is past that");

    private final Payouts payouts;
    private final BusinessDays days;
    private final BookEntries ledger;
    private final Clock clock;

    DecideWithdrawal(Payouts payouts, BusinessDays days, BookEntries ledger, Clock clock) {
        this.payouts = payouts;
        this.days = days;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Agrees, as the second person; from then on the cooling period runs. */
    public Uni<Outcome<Payout>> approve(UUID payoutId, String uscc, String person) {
        return own(payoutId, uscc)
                .flatMap(payout -> days.current().map(day -> approve(payout, person, day.date())))
                .flatMap(this::keep);
    }

    /** Calls back what the bank has not been asked for yet; the cash is free again. */
    public Uni<Outcome<Payout>> cancel(UUID payoutId, String uscc, String reason) {
        return own(payoutId, uscc)
                .flatMap(payout -> days.current().flatMap(day -> giveBack(payout, day.date(), reason)));
    }

    private Uni<Payout> own(UUID payoutId, String uscc) {
        return payouts.lock(payoutId)
                .map(found -> found.filter(payout -> payout.terms().kind() == PayoutTerms.Kind.WITHDRAWAL)
                        .filter(payout -> payout.terms().holder().equals(uscc)))
                .map((Optional<Payout> found) -> found.orElseThrow(() -> Problems.notFound(NONE)));
    }

    private Outcome<Payout> approve(Payout payout, String person, LocalDate today) {
        if (payout.state() instanceof Proposed proposed) {
            LocalDate payableFrom = today.plusDays(payout.needs().coolingDays());
            return proposed.approved(new Verdict(person, clock.instant(), ""), payableFrom)
                    .map(payout::in);
        }
        throw Problems.conflict("withdrawal-moved-on", PAST);
    }

    private Uni<Outcome<Payout>> keep(Outcome<Payout> outcome) {
        return outcome instanceof Outcome.Done<Payout>(Payout payout)
                ? payouts.update(payout).replaceWith(outcome)
                : Uni.createFrom().item(outcome);
    }

    private Uni<Outcome<Payout>> giveBack(Payout payout, LocalDate today, String reason) {
        Payout cancelled = payout.in(calledBack(payout.state(), today, reason));
        return ledger.book(List.of(PayoutPosting.giveBack(payout.payoutId(), payout.terms(), today)))
                .chain(() -> payouts.update(cancelled))
                .replaceWith(Outcome.done(cancelled));
    }

    private static Cancelled calledBack(PayoutState state, LocalDate today, String reason) {
        return switch (state) {
            case Proposed proposed -> proposed.calledBack(today, reason);
            case Approved approved -> approved.calledBack(today, reason);
            default -> throw Problems.conflict("withdrawal-moved-on", PAST);
        };
    }
}
