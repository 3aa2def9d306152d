package org.nengquan.settlement.payment.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import org.nengquan.settlement.bankaccount.domain.SettlementAccount;
import org.nengquan.settlement.payment.domain.BankLine;
import org.nengquan.settlement.payment.domain.BankNotice;
import org.nengquan.settlement.payment.domain.BankStatement;
import org.nengquan.settlement.payment.domain.PaymentOrder;

/** The settlement banks, each asked for our account with it. Every call may fail with {@link BankUnavailable}; none is made inside a transaction. */
public interface Bank {

    /** Notices that follow one in the order of the account's bank, oldest first. */
    Uni<List<BankNotice>> noticesAfter(SettlementAccount account, long sequence, int limit);

    /** Lines of an account's statement that follow one, oldest first. */
    Uni<List<BankLine>> linesAfter(SettlementAccount account, long sequence, int limit);

    /** Orders a payment; ordering the same end-to-end id again pays nothing twice. */
    Uni<PaymentOrder.Status> pay(PaymentOrder order);

    /** What lies on an account now, by everything that the bank has told. */
    Uni<BankStatement> statement(SettlementAccount account);

    /** Where the bank's statement of a day ended; unavailable until the bank has stated that day. */
    Uni<BankStatement> closing(SettlementAccount account, LocalDate businessDate);

    /** The bank did not answer, or not in a way that can be understood; nothing is known of what it did. */
    final class BankUnavailable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public BankUnavailable(String message, Throwable cause) {
            super(message, cause);
        }

        public BankUnavailable(String message) {
            super(message);
        }
    }
}
