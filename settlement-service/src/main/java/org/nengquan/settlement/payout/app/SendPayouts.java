package org.nengquan.settlement.payout.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.nengquan.settlement.businessday.app.BusinessDays;
import org.nengquan.settlement.ledger.app.BookEntries;
import org.nengquan.settlement.ledger.domain.Entry;
import org.nengquan.settlement.payment.app.Bank;
import org.nengquan.settlement.payment.app.Bank.BankUnavailable;
import org.nengquan.settlement.payment.domain.PaymentOrder;
import org.nengquan.settlement.payout.domain.Payout;
import org.nengquan.settlement.payout.domain.PayoutPosting;
import org.nengquan.settlement.payout.domain.PayoutState.Ordered;

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
    private final Bank bank;

    SendPayouts(Payouts payouts, BusinessDays days, BookEntries ledger, Bank bank) {
        this.payouts = payouts;
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

    private Uni<Void> ask(Payout payout) {
        var order = new PaymentOrder(
                payout.payoutId().toString(),
                payout.terms().payeeUscc(),
                payout.terms().amountFen(),
                payout.terms().purpose());
        return bank.pay(order)
                .flatMap(answer -> answered(payout.payoutId(), answer))
                .onFailure(BankUnavailable.class)
                .invoke(away -> LOG.warnf(
                        "the outcome of a payment is unknown and will be asked for again payoutId=%s reason=%s",
                        payout.payoutId(), away.getMessage()))
                .onFailure(BankUnavailable.class)
                .recoverWithNull();
    }

    private Uni<Void> answered(UUID payoutId, PaymentOrder.Status answer) {
        return switch (answer) {
            case ACCEPTED -> Panache.withTransaction(() -> end(payoutId, true));
            case REFUSED -> Panache.withTransaction(() -> end(payoutId, false));
            case PENDING -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> end(UUID payoutId, boolean paid) {
        return payouts.lock(payoutId).flatMap(found -> days.current().flatMap(day -> end(found, paid, day.date())));
    }

    /** Another replica may have heard the same answer first. */
    private Uni<Void> end(Optional<Payout> found, boolean paid, LocalDate today) {
        Payout payout = found.orElseThrow();
        if (!(payout.state() instanceof Ordered ordered)) {
            return Uni.createFrom().voidItem();
        }
        Entry entry = paid
                ? PayoutPosting.pay(payout.payoutId(), payout.terms(), today)
                : PayoutPosting.giveBack(payout.payoutId(), payout.terms(), today);
        Payout ended = payout.in(paid ? ordered.paid(today) : ordered.refused(today, "结算银行拒绝付款"));
        return ledger.book(List.of(entry)).chain(() -> payouts.update(ended));
    }
}
