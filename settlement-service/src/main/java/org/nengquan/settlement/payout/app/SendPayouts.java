package org.nengquan.settlement.payout.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jboss.logging.Logger;
import org.nengquan.settlement.bankaccount.app.SettlementAccounts;
import org.nengquan.settlement.bankaccount.domain.SettlementAccount;
import org.nengquan.settlement.businessday.app.BusinessDays;
import org.nengquan.settlement.ledger.app.BookEntries;
import org.nengquan.settlement.ledger.domain.Entry;
import org.nengquan.settlement.payment.app.Bank;
import org.nengquan.settlement.payment.app.Bank.BankUnavailable;
import org.nengquan.settlement.payment.domain.PaymentOrder;
import org.nengquan.settlement.payment.domain.PaymentOrder.Participant;
import org.nengquan.settlement.payout.app.Payouts.Ordered;
import org.nengquan.settlement.payout.domain.Payout;
import org.nengquan.settlement.payout.domain.PayoutPosting;
import org.nengquan.settlement.payout.domain.PayoutState;

/**
 * Asks the bank to pay what is due. An answer that does not come is not guessed: the same id is asked again until the bank
 * says yes or no, and the bank executes an id once. Its no is final: that id is never asked again.
 */
@ApplicationScoped
public class SendPayouts {
    private static final Logger LOG = Logger.getLogger(SendPayouts.class);
    private static final int BATCH = 50;

    private final Payouts payouts;
    private final BusinessDays days;
    private final BookEntries ledger;
    private final SettlementAccounts accounts;
    private final Bank bank;

    SendPayouts(Payouts payouts, BusinessDays days, BookEntries ledger, SettlementAccounts accounts, Bank bank) {
        this.payouts = payouts;
        this.accounts = accounts;
        this.days = days;
        this.ledger = ledger;
        this.bank = bank;
    }

    /** Sends one batch and books what the bank answered. */
    public Uni<Void> send() {
        return Panache.withTransaction(() -> days.current().flatMap(day -> payouts.orderDue(day.date())))
                .chain(() -> Panache.withTransaction(() -> payouts.ordered(BATCH)))
                .onItem()
                .transformToMulti(found -> Multi.createFrom().iterable(found))
                .onItem()
                .transformToUniAndConcatenate(this::ask)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> ask(Ordered ordered) {
        Payout payout = ordered.payout();
        return Panache.withTransaction(() -> accounts.find(ordered.settlementAccount()))
                .map(from -> order(payout, from.orElseThrow()))
                .flatMap(bank::pay)
                .flatMap(answer -> answered(ordered, answer))
                .onFailure(BankUnavailable.class)
                .invoke(away -> LOG.warnf(
                        "the outcome of a payment is unknown and will be asked for again payoutId=%s reason=%s",
                        payout.payoutId(), away.getMessage()))
                .onFailure(BankUnavailable.class)
                .recoverWithNull();
    }

    private static PaymentOrder order(Payout payout, SettlementAccount from) {
        return new PaymentOrder(
                payout.payoutId().toString(),
                from,
                new Participant(payout.terms().payeeUscc()),
                payout.terms().amountFen(),
                payout.terms().purpose());
    }

    private Uni<Void> answered(Ordered ordered, PaymentOrder.Status answer) {
        return switch (answer) {
            case ACCEPTED -> Panache.withTransaction(() -> end(ordered, true));
            case REFUSED -> Panache.withTransaction(() -> end(ordered, false));
            case PENDING -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> end(Ordered ordered, boolean paid) {
        return payouts.lock(ordered.payout().payoutId())
                .flatMap(found -> days.current()
                        .flatMap(day -> end(found.orElseThrow(), ordered.settlementAccount(), paid, day.date())));
    }

    /** Another replica may have heard the same answer first. */
    private Uni<Void> end(Payout payout, String settlementAccount, boolean paid, LocalDate today) {
        if (!(payout.state() instanceof PayoutState.Ordered ordered)) {
            return Uni.createFrom().voidItem();
        }
        Entry entry = paid
                ? PayoutPosting.pay(payout.payoutId(), payout.terms(), settlementAccount, today)
                : PayoutPosting.giveBack(payout.payoutId(), payout.terms(), today);
        Payout ended = payout.in(paid ? ordered.paid(today) : ordered.refused(today, "结算银行拒绝付款"));
        return ledger.book(List.of(entry)).chain(() -> payouts.update(ended));
    }
}
