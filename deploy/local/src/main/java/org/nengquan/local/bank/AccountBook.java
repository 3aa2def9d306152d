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

/** The pooled settlement account at the bank. Safe for threads: one booking at a time. */
final class AccountBook {
    private final BankJournal journal;
    private final Clock clock;
    private final List<Deposit> deposits = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Booking> byName = new HashMap<>();
    private long balanceFen;

    AccountBook(BankJournal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
        journal.recovered().forEach(this::apply);
    }

    /** The balance and how many bookings made it. */
    record Statement(long balanceFen, int entries) {}

    /**
     * One line of the account's statement, as both sides know it.
     *
     * @param sequence its place on the account, from 1 without gaps
     * @param kind DEPOSIT or PAYMENT
     * @param reference the deposit id, or the order's end-to-end id
     * @param uscc who paid, or who was paid
     * @param amountFen more than nothing
     */
    record Line(long sequence, String kind, String reference, String uscc, long amountFen) {}

    /** Books a deposit once; the same id again gives the first booking. */
    synchronized Deposit deposit(String depositId, String uscc, long amountFen, String reference) throws IOException {
        if (byName.get("D:" + depositId) instanceof Deposit first) {
            return first;
        }
        String today = LocalDate.now(clock).toString();
        Deposit deposit = new Deposit(deposits.size() + 1L, depositId, uscc, amountFen, reference, today);
        book(deposit);
        return deposit;
    }

    /** Pays once; empty if the account did not hold as much when it was first asked to. */
    synchronized Optional<Payment> pay(String endToEndId, String toUscc, long amountFen, String purpose)
            throws IOException {
        if (byName.get("P:" + endToEndId) instanceof Payment first) {
            return Optional.of(first);
        }
        if (byName.get("P:" + endToEndId) instanceof Refusal) {
            return Optional.empty();
        }
        if (amountFen > balanceFen) {
            book(new Refusal(endToEndId));
            return Optional.empty();
        }
        Payment payment = new Payment(endToEndId, toUscc, amountFen, purpose);
        book(payment);
        return Optional.of(payment);
    }

    /** Deposits after a sequence number, oldest first. */
    synchronized List<Deposit> noticesAfter(long sequence, int limit) {
        int from = Math.toIntExact(Math.clamp(sequence, 0, deposits.size()));
        return List.copyOf(deposits.subList(from, Math.min(deposits.size(), from + limit)));
    }

    synchronized Statement statement() {
        return new Statement(balanceFen, lines.size());
    }

    /** Lines of the statement after a sequence number, oldest first. */
    synchronized List<Line> linesAfter(long sequence, int limit) {
        int from = Math.toIntExact(Math.clamp(sequence, 0, lines.size()));
        return List.copyOf(lines.subList(from, Math.min(lines.size(), from + limit)));
    }

    private void book(Booking booking) throws IOException {
        journal.append(booking);
        apply(booking);
    }

    private void apply(Booking booking) {
        switch (booking) {
            case Deposit deposit -> {
                deposits.add(deposit);
                byName.put("D:" + deposit.depositId(), deposit);
                line("DEPOSIT", deposit.depositId(), deposit.uscc(), deposit.amountFen());
            }
            case Payment payment -> {
                byName.put("P:" + payment.reference(), payment);
                line("PAYMENT", payment.reference(), payment.toUscc(), payment.amountFen());
            }
            case Refusal refusal -> byName.put("P:" + refusal.reference(), refusal);
        }
        balanceFen = Math.addExact(balanceFen, booking.effectFen());
    }

    private void line(String kind, String reference, String uscc, long amountFen) {
        lines.add(new Line(lines.size() + 1L, kind, reference, uscc, amountFen));
    }
}
