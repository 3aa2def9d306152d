package org.nengquan.local.bank;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nengquan.local.bank.Booking.Deposit;
import org.nengquan.local.bank.Booking.Payment;
import org.nengquan.local.bank.Booking.Refusal;
import org.nengquan.local.bank.Booking.Transfer;

/** The settlement accounts at the banks, each there when it is first named. Safe for threads: one booking at a time. */
final class AccountBook {
    private final BankJournal journal;
    private final Clock clock;
    private final Map<String, Account> accounts = new HashMap<>();
    private final Map<String, Booking> byName = new HashMap<>();

    AccountBook(BankJournal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
        journal.recovered().forEach(this::apply);
    }

    /** The balance and how many bookings made it. */
    record Statement(long balanceFen, int entries) {}

    /**
     * One line of an account's statement, as both sides know it.
     *
     * @param sequence its place on the account, from 1 without gaps
     * @param kind DEPOSIT or PAYMENT
     * @param reference the deposit id, or the order's end-to-end id
     * @param uscc who paid, or who was paid; empty for another settlement account
     * @param amountFen more than nothing
     */
    record Line(long sequence, String kind, String reference, String uscc, long amountFen) {}

    /**
     * An order to pay.
     *
     * @param account which pays
     * @param toUscc to whom, unless it goes to another settlement account
     * @param toAccount that account, if it is one
     */
    record Order(
            String endToEndId,
            String account,
            String toUscc,
            Optional<String> toAccount,
            long amountFen,
            String purpose) {}

    /** Books a deposit once; the same id at the same account again gives the first booking. */
    synchronized Deposit deposit(String account, String depositId, String uscc, long amountFen, String reference)
            throws IOException {
        if (byName.get(name(account, depositId)) instanceof Deposit first) {
            return first;
        }
        Deposit deposit = new Deposit(next(account), depositId, uscc, amountFen, reference, today(), account, "");
        book(deposit);
        return deposit;
    }

    /** Whether it pays: once, and not if the account did not hold as much when it was first asked to. */
    synchronized boolean pay(Order order) throws IOException {
        Booking before = byName.get("P:" + order.endToEndId());
        if (before != null) {
            return !(before instanceof Refusal);
        }
        Booking booking = order.amountFen() > account(order.account()).balanceFen
                ? new Refusal(order.endToEndId())
                : execute(order);
        book(booking);
        return !(booking instanceof Refusal);
    }

    private Booking execute(Order order) {
        return order.toAccount()
                .<Booking>map(
                        to -> new Transfer(order.endToEndId(), order.account(), order.amountFen(), arrival(order, to)))
                .orElseGet(() -> new Payment(
                        order.endToEndId(), order.toUscc(), order.amountFen(), order.purpose(), order.account()));
    }

    private Deposit arrival(Order order, String account) {
        String depositId = "T-" + order.endToEndId();
        return new Deposit(
                next(account), depositId, "", order.amountFen(), order.purpose(), today(), account, order.endToEndId());
    }

    /** Deposits after a sequence number, oldest first. */
    synchronized List<Deposit> noticesAfter(String account, long sequence, int limit) {
        return after(account(account).deposits, sequence, limit);
    }

    synchronized Statement statement(String account) {
        Account asked = account(account);
        return new Statement(asked.balanceFen, asked.lines.size());
    }

    /** Lines of the statement after a sequence number, oldest first. */
    synchronized List<Line> linesAfter(String account, long sequence, int limit) {
        return after(account(account).lines, sequence, limit);
    }

    private static <T> List<T> after(List<T> all, long sequence, int limit) {
        int from = Math.toIntExact(Math.clamp(sequence, 0, all.size()));
        return List.copyOf(all.subList(from, Math.min(all.size(), from + limit)));
    }

    private void book(Booking booking) throws IOException {
        journal.append(booking);
        apply(booking);
    }

    private void apply(Booking booking) {
        switch (booking) {
            case Deposit deposit -> receive(deposit);
            case Payment payment -> {
                byName.put("P:" + payment.reference(), payment);
                account(payment.account()).pay(payment.reference(), payment.toUscc(), payment.amountFen());
            }
            case Transfer transfer -> {
                byName.put("P:" + transfer.reference(), transfer);
                account(transfer.account()).pay(transfer.reference(), "", transfer.amountFen());
                receive(transfer.arrival());
            }
            case Refusal refusal -> byName.put("P:" + refusal.reference(), refusal);
        }
    }

    private void receive(Deposit deposit) {
        byName.put(name(deposit.account(), deposit.depositId()), deposit);
        account(deposit.account()).receive(deposit);
    }

    private static String name(String account, String depositId) {
        return "D:" + account + ":" + depositId;
    }

    private long next(String account) {
        return account(account).deposits.size() + 1L;
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    private Account account(String number) {
        return accounts.computeIfAbsent(number, first -> new Account());
    }

    /** One account: its deposits, its statement and what lies there. */
    private static final class Account {
        private final List<Deposit> deposits = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();
        private long balanceFen;

        private void receive(Deposit deposit) {
            deposits.add(deposit);
            line("DEPOSIT", deposit.depositId(), deposit.uscc(), deposit.amountFen());
            balanceFen = Math.addExact(balanceFen, deposit.amountFen());
        }

        private void pay(String reference, String toUscc, long amountFen) {
            line("PAYMENT", reference, toUscc, amountFen);
            balanceFen = Math.subtractExact(balanceFen, amountFen);
        }

        private void line(String kind, String reference, String uscc, long amountFen) {
            lines.add(new Line(lines.size() + 1L, kind, reference, uscc, amountFen));
        }
    }
}
