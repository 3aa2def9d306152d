package org.nengquan.settlement.payment.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.nengquan.settlement.bankaccount.app.ReadAccounts;
import org.nengquan.settlement.bankaccount.domain.SettlementAccount;
import org.nengquan.settlement.payment.app.Bank.BankUnavailable;
import org.nengquan.settlement.payment.domain.PaymentOrder;

/**
 * Asks the banks to pay. An answer that does not come is not guessed: the same id is asked again until the bank says yes or
 * no, and the bank executes an id once. Its no is final: that id is never asked again.
 */
@ApplicationScoped
public class AskBanks {
    private static final Logger LOG = Logger.getLogger(AskBanks.class);

    private final Bank bank;
    private final ReadAccounts accounts;

    AskBanks(Bank bank, ReadAccounts accounts) {
        this.bank = bank;
        this.accounts = accounts;
    }

    /** Asks once for each, one after the other; what a bank does not answer stays as it is. */
    public <T> Uni<Void> ask(List<T> payments, Terms<T> terms, Answer<T> answer) {
        if (payments.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return accounts.all()
                .map(AskBanks::byCode)
                .onItem()
                .transformToMulti(byCode -> Multi.createFrom()
                        .iterable(payments)
                        .onItem()
                        .transformToUniAndConcatenate(
                                payment -> ask(terms.order(payment, byCode), paid -> answer.end(payment, paid))))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> ask(PaymentOrder order, Function<Boolean, Uni<Void>> end) {
        return bank.pay(order)
                .flatMap(status -> switch (status) {
                    case ACCEPTED -> Panache.withTransaction(() -> end.apply(true));
                    case REFUSED -> Panache.withTransaction(() -> end.apply(false));
                    case PENDING -> Uni.createFrom().voidItem();
                })
                .onFailure(BankUnavailable.class)
                .invoke(away -> LOG.warnf(
                        "the outcome of a payment is unknown and will be asked for again endToEndId=%s reason=%s",
                        order.endToEndId(), away.getMessage()))
                .onFailure(BankUnavailable.class)
                .recoverWithNull();
    }

    private static Function<String, SettlementAccount> byCode(List<SettlementAccount> all) {
        Map<String, SettlementAccount> byCode =
                all.stream().collect(Collectors.toMap(SettlementAccount::code, Function.identity()));
        return code -> Optional.ofNullable(byCode.get(code)).orElseThrow();
    }

    /** What the bank is asked for. */
    @FunctionalInterface
    public interface Terms<T> {
        PaymentOrder order(T payment, Function<String, SettlementAccount> accounts);
    }

    /** What a bank's yes or no means, in a transaction of its own. Another replica may have heard it first. */
    @FunctionalInterface
    public interface Answer<T> {
        Uni<Void> end(T payment, boolean paid);
    }
}
