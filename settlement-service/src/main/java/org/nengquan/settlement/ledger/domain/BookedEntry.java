package org.nengquan.settlement.ledger.domain;

import java.time.Instant;
import java.util.List;

/**
 * An entry as it stands in the books.
 *
 * @param id its number; numbers rise but may have gaps
 * @param occasion what it was booked for
 * @param bookedAt when, to the microsecond
 * @param lines its postings in order
 */
public record BookedEntry(long id, Occasion occasion, Instant bookedAt, List<Line> lines) {

    public BookedEntry {
        lines = List.copyOf(lines);
    }

    /**
     * A posting as it stands in the books.
     *
     * @param account the account's code
     * @param deltaFen credit positive, debit negative
     */
    public record Line(String account, long deltaFen) {}
}
