package org.nengquan.settlement.bankfile.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * One entry on our account.
 *
 * @param amount of all its details together
 * @param credit whether money came in
 * @param booked whether it is final; an expected entry is not
 * @param reversal whether it takes an earlier entry back
 * @param bookedOn the bank's booking date
 * @param details at least one
 */
public record FileEntry(
        Amount amount, boolean credit, boolean booked, boolean reversal, LocalDate bookedOn, List<Detail> details) {

    public FileEntry {
        details = List.copyOf(details);
    }

    /** What it adds to the account, in fen. */
    public long effectFen() {
        return credit ? amount.fen() : -amount.fen();
    }
}
