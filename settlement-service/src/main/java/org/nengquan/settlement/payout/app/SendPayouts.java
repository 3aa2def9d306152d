package org.nengquan.settlement.payout.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.nengquan.settlement.bankaccount.domain.SettlementAccount;
import org.nengquan.settlement.businessday.app.BusinessDays;
import org.nengquan.settlement.ledger.app.BookEntries;
import org.nengquan.settlement.ledger.domain.Entry;
import org.nengquan.settlement.payment.app.AskBanks;
import org.nengquan.settlement.payment.domain.PaymentOrder;
import org.nengquan.settlement.payment.domain.PaymentOrder.Participant;
import org.nengquan.settlement.payout.app.Payouts.Ordered;
import org.nengquan.settlement.payout.domain.Payout;
import org.nengquan.settlement.payout.domain.PayoutPosting;
import org.nengquan.settlement.payout.domain.PayoutState;

/** Has the banks pay what is due. */
@ApplicationScoped
public class SendPayouts {
    private static final int BATCH = 50;

    private final Payouts payouts;
    private final BusinessDays days;
    private final BookEntries ledger;
    private final AskBanks banks;

    SendPayouts(Payouts payouts, BusinessDays days, BookEntries ledger, AskBanks banks) {
        this.payouts = payouts;
        this.days = days;
        this.ledger = ledger;
        this.banks = banks;
    }

    /** Asks for one batch and books what the banks answered. */
    public Uni<Void> send() {
        return Panache.withTransaction(() -> days.current().flatMap(day -> payouts.orderDue(day.date())))
                .chain(() -> Panache.withTransaction(() -> payouts.ordered(BATCH)))
                .flatMap(found -> banks.ask(found, SendPayouts::order, this::end));
    }

    private static PaymentOrder order(Ordered ordered, Function<String, SettlementAccount> accounts) {
        Payout payout = ordered.payout();
        return new PaymentOrder(
                payout.payoutId().toString(),
                accounts.apply(ordered.settlementAccount()),
                new Participant(payout.terms().payeeUscc()),
                payout.terms().amountFen(),
                payout.terms().purpose());
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
