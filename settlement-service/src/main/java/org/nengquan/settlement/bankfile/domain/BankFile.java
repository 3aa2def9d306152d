package org.nengquan.settlement.bankfile.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A file of the bank, read but not yet judged. */
public sealed interface BankFile {

    /** The bank's name for the message. */
    String messageId();

    /** The word for it in tables and answers. */
    String kind();

    /** A file about entries on an account. */
    sealed interface Movements extends BankFile {
        /** The account that it is about. */
        Account account();

        /** What the bank says its entries come to. */
        Optional<ControlSum> control();

        List<FileEntry> entries();
    }

    /** camt.054 到账通知: money has moved. */
    record Notices(String messageId, Account account, Optional<ControlSum> control, List<FileEntry> entries)
            implements Movements {
        public Notices {
            entries = List.copyOf(entries);
        }

        @Override
        public String kind() {
            return "NOTICES";
        }
    }

    /**
     * camt.053 日终对账单: the account over a day.
     *
     * @param period which statement this is, and of which day
     * @param opening what lay there before the first entry
     * @param closing what lies there after the last
     */
    record Statement(
            String messageId,
            Account account,
            Period period,
            Amount opening,
            Amount closing,
            Optional<ControlSum> control,
            List<FileEntry> entries)
            implements Movements {
        public Statement {
            entries = List.copyOf(entries);
        }

        @Override
        public String kind() {
            return "STATEMENT";
        }
    }

    /** pain.002 付款状态: what became of what we ordered. */
    record Statuses(String messageId, Optional<ControlSum> control, List<OrderStatus> statuses) implements BankFile {
        public Statuses {
            statuses = List.copyOf(statuses);
        }

        @Override
        public String kind() {
            return "STATUSES";
        }
    }

    /** An account as a file names it. */
    record Account(String number, String currency) {}

    /** The bank's name for a statement, and the day it closes. */
    record Period(String statementId, LocalDate on) {}

    /** How many, and what they sum to in the currency's units without regard to the direction; to tell a file that lost something. */
    record ControlSum(long count, Amount sum) {}

    /**
     * What became of one order.
     *
     * @param wireId our id of the order, as it stood in its file
     * @param code ISO 20022 external payment status, such as {@code ACSC}
     */
    record OrderStatus(String wireId, String code) {}
}
