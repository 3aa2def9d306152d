package org.nengquan.settlement.reconciliation.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nengquan.settlement.payment.domain.BankLine;
import org.nengquan.settlement.reconciliation.domain.Difference;

/** The bank's lines as they were told, and what was found on comparing. */
public interface Reconciliations {

    /** How far the bank's statement has been read, and what its lines come to. */
    Uni<Read> read();

    /** Keeps lines of the bank's statement; told again, changes nothing. */
    Uni<Void> keep(List<BankLine> lines);

    /**
     * Lines on which bank and cash ledger, or cash and unit ledger, differ now, and were not named on an earlier day.
     *
     * @param statedTo the last date that the bank's statement covers: what it booked later cannot be on it; empty if it
     *     covers everything
     */
    Uni<List<Difference>> compare(LocalDate businessDate, Optional<LocalDate> statedTo);

    /** Keeps what was found. */
    Uni<Void> note(LocalDate businessDate, List<Difference> differences);

    /** What was found on a day. */
    Uni<List<Difference>> of(LocalDate businessDate);

    /**
     * How far the bank's statement has been read.
     *
     * @param lastSequence of the bank's lines
     * @param balanceFen what they come to
     * @param lines how many
     */
    record Read(long lastSequence, long balanceFen, long lines) {}
}
