package org.nengquan.settlement.payout.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.intake.Ids;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.settlement.approval.domain.Approval.Proposal;
import org.nengquan.settlement.approval.domain.Approval.Verdict;
import org.nengquan.settlement.businessday.app.BusinessDays;
import org.nengquan.settlement.ledger.app.BookEntries;
import org.nengquan.settlement.payout.domain.Payout;
import org.nengquan.settlement.payout.domain.Payout.Needs;
import org.nengquan.settlement.payout.domain.PayoutPosting;
import org.nengquan.settlement.payout.domain.PayoutRule;
import org.nengquan.settlement.payout.domain.PayoutState;
import org.nengquan.settlement.payout.domain.PayoutTerms;

/** Sets money apart and keeps the payment that it is meant for, in the running transaction. */
@ApplicationScoped
public class BeginPayout {
    private final Payouts payouts;
    private final BusinessDays days;
    private final BookEntries ledger;
    private final Ids ids;
    private final Clock clock;

    BeginPayout(Payouts payouts, BusinessDays days, BookEntries ledger, Ids ids, Clock clock) {
        this.payouts = payouts;
        this.days = days;
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
    }

    /** A withdrawal by the rule of the day: above the limit it waits for a second person. */
    Uni<Outcome<Payout>> withdrawal(PayoutTerms terms, String person) {
        return days.current()
                .flatMap(day -> payouts.ruleOn(day.date())
                        .flatMap(rule -> keep(withdrawal(terms, person, rule, day.date()), day.date())));
    }

    /**
     * A payment that two persons have agreed to already.
     *
     * @param payoutId the same as that of the decision behind it
     */
    public Uni<Outcome<Payout>> agreed(UUID payoutId, PayoutTerms terms, Proposal proposal, Verdict verdict) {
        return days.current().flatMap(day -> {
            var state = new PayoutState.Approved(day.date(), Optional.of(verdict));
            return keep(new Payout(payoutId, terms, proposal, new Needs(true, 0), state), day.date());
        });
    }

    static Uni<Outcome<Payout>> refused(Refusal no) {
        return Uni.createFrom().item(Outcome.refused(no));
    }

    private Payout withdrawal(PayoutTerms terms, String person, PayoutRule rule, LocalDate today) {
        var proposal = new Proposal(person, clock.instant());
        var needs = new Needs(rule.needsTwoPersons(terms.amountFen()), rule.coolingDays(terms.amountFen()));
        PayoutState state = needs.twoPersons()
                ? new PayoutState.Proposed(proposal)
                : new PayoutState.Approved(today, Optional.empty());
        return new Payout(ids.next(), terms, proposal, needs, state);
    }

    private Uni<Outcome<Payout>> keep(Payout payout, LocalDate today) {
        return ledger.book(List.of(PayoutPosting.withhold(payout.payoutId(), payout.terms(), today)))
                .chain(() -> payouts.add(payout))
                .replaceWith(Outcome.done(payout));
    }
}
