package org.nengquan.settlement.levelling.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.nengquan.settlement.bankaccount.app.ReadAccounts;
import org.nengquan.settlement.bankaccount.domain.SettlementAccount;
import org.nengquan.settlement.businessday.app.BusinessDays;
import org.nengquan.settlement.ledger.app.BookEntries;
import org.nengquan.settlement.levelling.domain.Transfer;
import org.nengquan.settlement.levelling.domain.TransferState.Ordered;
import org.nengquan.settlement.payment.app.Bank;
import org.nengquan.settlement.payment.app.Bank.BankUnavailable;
import org.nengquan.settlement.payment.domain.PaymentOrder;
import org.nengquan.settlement.payment.domain.PaymentOrder.OwnAccount;

/** Asks the payers' banks for the transfers that are ordered. An answer that does not come is not guessed but asked for. */
@ApplicationScoped
class SendTransfers {
    private static final Logger LOG = Logger.getLogger(SendTransfers.class);
    private static final String PURPOSE = "结算账户间调拨";

    private final Transfers transfers;
    private final ReadAccounts accounts;
    private final BusinessDays days;
    private final BookEntries ledger;
    private final Bank bank;

    SendTransfers(Transfers transfers, ReadAccounts accounts, BusinessDays days, BookEntries ledger, Bank bank) {
        this.transfers = transfers;
        this.accounts = accounts;
        this.days = days;
        this.ledger = ledger;
        this.bank = bank;
    }

    /** Asks once for each, and books what the banks answered. */
    Uni<Void> sendAll() {
        return Panache.withTransaction(transfers::ordered)
                .flatMap(found -> found.isEmpty() ? Uni.createFrom().voidItem() : send(found));
    }

    private Uni<Void> send(List<Transfer> found) {
        return accounts.all()
                .map(all -> all.stream().collect(Collectors.toMap(SettlementAccount::code, Function.identity())))
                .onItem()
                .transformToMulti(byCode -> Multi.createFrom()
                        .iterable(found)
                        .onItem()
                        .transformToUniAndConcatenate(transfer -> ask(transfer, byCode)))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> ask(Transfer transfer, Map<String, SettlementAccount> accounts) {
        return bank.pay(order(transfer, accounts))
                .flatMap(answer -> answered(transfer.transferId(), answer))
                .onFailure(BankUnavailable.class)
                .invoke(away -> LOG.warnf(
                        "the outcome of a transfer is unknown and will be asked for again transferId=%s reason=%s",
                        transfer.transferId(), away.getMessage()))
                .onFailure(BankUnavailable.class)
                .recoverWithNull();
    }

    private static PaymentOrder order(Transfer transfer, Map<String, SettlementAccount> accounts) {
        return new PaymentOrder(
                transfer.transferId().toString(),
                account(accounts, transfer.move().from()),
                new OwnAccount(account(accounts, transfer.move().to())),
                transfer.move().amountFen(),
                PURPOSE);
    }

    private static SettlementAccount account(Map<String, SettlementAccount> accounts, String code) {
        return Optional.ofNullable(accounts.get(code)).orElseThrow();
    }

    private Uni<Void> answered(UUID transferId, PaymentOrder.Status answer) {
        return switch (answer) {
            case ACCEPTED -> Panache.withTransaction(() -> end(transferId, true));
            case REFUSED -> Panache.withTransaction(() -> end(transferId, false));
            case PENDING -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> end(UUID transferId, boolean paid) {
        return transfers
                .lock(transferId)
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
