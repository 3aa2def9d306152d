package org.nengquan.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The fund ledger in a few lines: a map and a list, written from the rule text and sharing nothing with the service. What
 * the service books must be this, posting by posting.
 */
final class ReferenceLedger {
    private final Map<String, Long> balances = new TreeMap<>();
    private final List<String> postings = new ArrayList<>();
    private final Map<String, String> banks = new TreeMap<>();
    private final Map<String, Long> owed = new TreeMap<>();

    /** Whoever is not bound, and the exchange itself, is with the first bank. */
    void bind(String uscc, String bank) {
        banks.put(uscc, bank);
    }

    /** A deposit at another bank than the first: its ledger name says which. */
    void depositAt(String bank, String id, String uscc, long fen) {
        book("DEPOSIT", bank + "/" + id, "bank:" + bank, "available:" + uscc, fen);
    }

    void deposit(String id, String uscc, long fen) {
        book("DEPOSIT", id, "bank", "available:" + uscc, fen);
    }

    void depositOfNobody(String id, long fen) {
        book("DEPOSIT", id, "bank", "suspense", fen);
    }

    void handOver(String transferId, String uscc, long fen) {
        book("HANDOVER", transferId, "available:" + uscc, "in-trading:" + uscc, fen);
    }

    void release(String releaseId, String uscc, long fen) {
        book("RELEASE", releaseId, "in-trading:" + uscc, "available:" + uscc, fen);
    }

    void claim(String trade, String buyer, long fen) {
        book("CLAIM", trade, "in-trading:" + buyer, "claim:" + buyer, fen);
    }

    /** 万分之五 of the amount from the seller, rounded down; a public seller's amount goes to its region whole. */
    void settle(String trade, String buyer, String seller, String fundOrNone, long fen) {
        long feeFen = fundOrNone.isEmpty() ? fen * 5 / 10_000 : 0;
        post("SETTLEMENT", trade, "claim:" + buyer, -fen);
        post(
                "SETTLEMENT",
                trade,
                fundOrNone.isEmpty() ? "available:" + seller : "treasury:" + fundOrNone,
                fen - feeFen);
        if (feeFen > 0) {
            post("SETTLEMENT", trade, "fee-revenue", feeFen);
        }
        settleBetweenBanks("SETTLEMENT", trade);
    }

    void unwind(String trade, String buyer, long fen) {
        book("DEFAULT", trade, "claim:" + buyer, "available:" + buyer, fen);
    }

    void forfeit(String auctionId, String uscc, long fen) {
        book("FORFEIT", auctionId + "/" + uscc, "in-trading:" + uscc, "risk-reserve", fen);
    }

    /** Set apart, and then paid if the bank does, or given back. */
    void withdraw(String payoutId, String uscc, long fen, boolean paid) {
        book("WITHHOLD", payoutId, "available:" + uscc, "withheld:" + uscc, fen);
        book(
                paid ? "PAYOUT" : "WITHHOLD_RETURN",
                payoutId,
                "withheld:" + uscc,
                paid ? bankAccountOf(uscc) : "available:" + uscc,
                fen);
    }

    long balance(String account) {
        return balances.getOrDefault(account, 0L);
    }

    Map<String, Long> balances() {
        return balances;
    }

    List<String> postings() {
        return postings.stream().sorted().toList();
    }

    private void book(String kind, String reference, String from, String to, long fen) {
        post(kind, reference, from, -fen);
        post(kind, reference, to, fen);
        settleBetweenBanks(kind, reference);
    }

    private String bankAccountOf(String uscc) {
        return banks.containsKey(uscc) ? "bank:" + banks.get(uscc) : "bank";
    }

    private String bankOf(String account) {
        String holder = account.substring(account.indexOf(':') + 1);
        return account.startsWith("bank:") ? holder : banks.getOrDefault(holder, "main");
    }

    /** What an entry takes from one bank's books for another's, the one owes the other. */
    private void settleBetweenBanks(String kind, String reference) {
        Map<String, Long> open = new TreeMap<>(owed);
        owed.clear();
        open.forEach((bank, fen) -> {
            if (fen != 0) {
                post(kind, reference, "clearing:" + bank, -fen);
            }
        });
        owed.clear();
    }

    private void post(String kind, String reference, String account, long deltaFen) {
        balances.merge(account, deltaFen, Long::sum);
        owed.merge(bankOf(account), deltaFen, Long::sum);
        postings.add(kind + " " + reference + " " + account + " " + deltaFen);
    }
}
