package org.nengquan.settlement.objection.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.settlement.approval.domain.Approval.Proposal;
import org.nengquan.settlement.approval.domain.Approval.Verdict;
import org.nengquan.settlement.businessday.app.BusinessDays;
import org.nengquan.settlement.clearing.app.ReadSettlements;
import org.nengquan.settlement.clearing.app.ReadSettlements.SettlementView;
import org.nengquan.settlement.ledger.app.BookEntries;
import org.nengquan.settlement.ledger.domain.Entry;
import org.nengquan.settlement.ledger.domain.EntryKind;
import org.nengquan.settlement.ledger.domain.LedgerAccount;
import org.nengquan.settlement.ledger.domain.Occasion;
import org.nengquan.settlement.objection.domain.Objection;
import org.nengquan.settlement.objection.domain.ObjectionRule;
import org.nengquan.settlement.objection.domain.ObjectionState;
import org.nengquan.settlement.objection.domain.ObjectionState.Filed;
import org.nengquan.settlement.objection.domain.ObjectionState.Finding;
import org.nengquan.settlement.objection.domain.ObjectionState.Proposed;
import org.nengquan.settlement.objection.domain.ObjectionState.Upheld;

/** Two persons decide an objection: one finds, the other agrees or sends it back; in the running transaction. */
@ApplicationScoped
public class DecideObjection {
    private static final Text NONE = Text.of("没有该异议", "There is no such objection");
    private static final Text PAST = Text.of("该异议已不在可办理的状态", "This objection is past that");

    private final Objections objections;
    private final ReadSettlements settlements;
    private final BookEntries ledger;
    private final BusinessDays days;
    private final Clock clock;

    DecideObjection(
            Objections objections, ReadSettlements settlements, BookEntries ledger, BusinessDays days, Clock clock) {
        this.objections = objections;
        this.settlements = settlements;
        this.ledger = ledger;
        this.days = days;
        this.clock = clock;
    }

    /** Says what was found; nothing changes before another person agrees. */
    public Uni<Outcome<Objection>> propose(UUID objectionId, Finding finding, String person) {
        return locked(objectionId)
                .flatMap(objection -> settlements
                        .one(objection.grounds().tradeNumber())
                        .map(Optional::orElseThrow)
                        .map(trade -> found(objection, trade, finding, person)))
                .flatMap(this::keep);
    }

    /** Agrees, as another person: what is to be given back is given back. */
    public Uni<Outcome<Objection>> agree(UUID objectionId, String person) {
        return locked(objectionId)
                .map(objection -> proposed(objection).agreed(verdict(person)).map(objection::in))
                .flatMap(this::keep)
                .call(this::refund);
    }

    /** Sends the finding back, as another person. */
    public Uni<Outcome<Objection>> sendBack(UUID objectionId, String person) {
        return locked(objectionId)
                .map(objection -> proposed(objection).sentBack(verdict(person)).map(objection::in))
                .flatMap(this::keep);
    }

    private Outcome<Objection> found(Objection objection, SettlementView trade, Finding finding, String person) {
        if (!(objection.state() instanceof Filed filed)) {
            throw Problems.conflict("objection-moved-on", PAST);
        }
        boolean isSeller = trade.trade().seller().equals(objection.grounds().filerUscc());
        long feeFen = Optional.ofNullable(trade.feeFen()).orElse(0L);
        return ObjectionRule.beyondFee(finding, isSeller, feeFen)
                .<Outcome<Objection>>map(Outcome::refused)
                .orElseGet(() ->
                        Outcome.done(objection.in(filed.found(finding, new Proposal(person, clock.instant())))));
    }

    private Verdict verdict(String person) {
        return new Verdict(person, clock.instant(), "");
    }

    private Uni<Objection> locked(UUID objectionId) {
        return objections.lock(objectionId).map(found -> found.orElseThrow(() -> Problems.notFound(NONE)));
    }

    private static Proposed proposed(Objection objection) {
        if (objection.state() instanceof Proposed proposed) {
            return proposed;
        }
        throw Problems.conflict("objection-moved-on", PAST);
    }

    private Uni<Outcome<Objection>> keep(Outcome<Objection> outcome) {
        return outcome instanceof Outcome.Done<Objection>(Objection objection)
                ? objections.update(objection).replaceWith(outcome)
                : Uni.createFrom().item(outcome);
    }

    private Uni<Void> refund(Outcome<Objection> outcome) {
        return outcome instanceof Outcome.Done<Objection>(Objection objection)
                        && objection.state() instanceof ObjectionState.Upheld upheld
                        && upheld.finding().refundFen() > 0
                ? refund(objection, upheld)
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> refund(Objection objection, Upheld upheld) {
        return days.current()
                .flatMap(day -> ledger.book(List.of(Entry.move(
                        new Occasion(
                                EntryKind.FEE_REFUND, objection.objectionId().toString(), day.date()),
                        LedgerAccount.FEE_REVENUE,
                        LedgerAccount.available(objection.grounds().filerUscc()),
                        upheld.finding().refundFen()))));
    }
}
