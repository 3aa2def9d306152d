package org.nengquan.settlement.reconciliation.domain;

import java.util.Optional;
import org.nengquan.settlement.ledger.domain.LedgerAccount;

/**
 * A line on which two of the three ledgers differ.
 *
 * @param settlementAccount code of the account with the bank at which it shows; empty for a trade
 * @param line what it is, such as {@code DEPOSIT d-17} or {@code TRADE HN…}
 * @param uscc whose account it concerns; region code if it is a fund's, code of the settlement account if it is a transfer
 *     between our own
 * @param one by the bank, or for a trade by the cash ledger; empty if it is not there
 * @param other by the cash ledger, or for a trade by the unit ledger; empty if it is not there
 */
public record Difference(String settlementAccount, String line, String uscc, Optional<Long> one, Optional<Long> other) {

    @Override
    public String toString() {
        return at() + line + " of " + uscc + ": " + text(one) + " ≠ " + text(other);
    }

    /** Names this difference of a day; what shows at the first account is named by its line alone. */
    public String name() {
        return at() + line;
    }

    private String at() {
        return settlementAccount.isEmpty() || settlementAccount.equals(LedgerAccount.FIRST_BANK)
                ? ""
                : settlementAccount + " ";
    }

    private static String text(Optional<Long> amount) {
        return amount.map(value -> value.toString()).orElse("–");
    }
}
