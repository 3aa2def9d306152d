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

/** The pooled settlement account at the bank. Safe for threads: one booking at a time. */
final class AccountBook {
    private final BankJournal journal;
    private final Clock clock;
    private final List<Deposit> deposits = new ArrayList<>();
    private final Map<String, Booking> byName = new HashMap<>();
    private long balanceFen;

    AccountBook(BankJournal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
        journal.recovered().forEach(this::apply);
    }

    /** The balance and how many bookings made it. */
    record Statement(long balanceFen, int entries) {}

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

    /** Pays once; empty if the account does not hold as much. */
    synchronized Optional<Payment> pay(String endToEndId, String toUscc, long amountFen, String purpose)
            throws IOException {
        if (byName.get("P:" + endToEndId) instanceof Payment first) {
            return Optional.of(first);
        }
        if (amountFen > balanceFen) {
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
        return new Statement(balanceFen, byName.size());
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
            }
            case Payment payment -> byName.put("P:" + payment.reference(), payment);
        }
        balanceFen = Math.addExact(balanceFen, booking.effectFen());
    }
}
