package org.nengquan.settlement.levelling.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.nengquan.settlement.bankaccount.domain.SettlementAccount;
import org.nengquan.settlement.businessday.app.BusinessDays;
import org.nengquan.settlement.ledger.app.BookEntries;
import org.nengquan.settlement.levelling.domain.Transfer;
import org.nengquan.settlement.levelling.domain.TransferState.Ordered;
import org.nengquan.settlement.payment.app.AskBanks;
import org.nengquan.settlement.payment.domain.PaymentOrder;
import org.nengquan.settlement.payment.domain.PaymentOrder.OwnAccount;

/** Has the payers' banks pay the transfers that are ordered. */
@ApplicationScoped
class SendTransfers {
    private static final String PURPOSE = "结算账户间调拨";

    private final Transfers transfers;
    private final BusinessDays days;
    private final BookEntries ledger;
    private final AskBanks banks;

    SendTransfers(Transfers transfers, BusinessDays days, BookEntries ledger, AskBanks banks) {
        this.transfers = transfers;
        this.days = days;
        this.ledger = ledger;
        this.banks = banks;
    }

    /** Asks once for each, and books what the banks answered. */
    Uni<Void> sendAll() {
        return Panache.withTransaction(transfers::ordered)
                .flatMap(found -> banks.ask(found, SendTransfers::order, this::end));
    }

    private static PaymentOrder order(Transfer transfer, Function<String, SettlementAccount> accounts) {
        return new PaymentOrder(
                transfer.transferId().toString(),
                accounts.apply(transfer.move().from()),
                new OwnAccount(accounts.apply(transfer.move().to())),
                transfer.move().amountFen(),
                PURPOSE);
    }

    private Uni<Void> end(Transfer asked, boolean paid) {
        return transfers
                .lock(asked.transferId())
                .flatMap(found -> days.current().flatMap(day -> end(found.orElseThrow(), paid, day.date())));
    }

    /** Another replica may have heard the same answer first, or the receiver's bank may have told of it already. */
    private Uni<Void> end(Transfer transfer, boolean paid, LocalDate today) {
        if (!(transfer.state() instanceof Ordered ordered)) {
            return Uni.createFrom().voidItem();
        }
        return paid
                ? ledger.book(List.of(transfer.leave(today)))
                        .chain(() -> transfers.update(transfer.in(ordered.paid(today))))
                : transfers.update(transfer.in(ordered.refused(today)));
    }
}
