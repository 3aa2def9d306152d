package org.nengquan.settlement.reconciliation.domain;

import java.util.Optional;

/**
 * A line on which two of the three ledgers differ.
 *
 * @param line what it is, such as {@code DEPOSIT d-17} or {@code TRADE HN…}
 * @param uscc whose account it concerns; region code if it is a fund's
 * @param one by the bank, or for a trade by the cash ledger; empty if it is not there
 * @param other by the cash ledger, or for a trade by the unit ledger; empty if it is not there
 */
public record Difference(String line, String uscc, Optional<Long> one, Optional<Long> other) {

    @Override
    public String toString() {
        return line + " of " + uscc + ": " + text(one) + " ≠ " + text(other);
    }

    private static String text(Optional<Long> amount) {
        return amount.map(value -> value.toString()).orElse("–");
    }
}
