package org.nengquan.settlement.ledger.domain;

/**
 * One line of an entry.
 *
 * @param account whose balance moves
 * @param deltaFen by how much: a credit (we owe more) is positive, a debit negative, nothing is refused
 */
public record Posting(LedgerAccount account, long deltaFen) {

    public Posting {
        if (deltaFen == 0) {
            throw new IllegalArgumentException("a posting of nothing to " + account.code());
        }
    }
}
