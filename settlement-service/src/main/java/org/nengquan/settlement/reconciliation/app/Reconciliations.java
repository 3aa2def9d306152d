package org.nengquan.settlement.reconciliation.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nengquan.settlement.payment.domain.BankLine;
import org.nengquan.settlement.reconciliation.domain.Difference;

/** The banks' lines as they were told, and what was found on comparing; accounts are named by their codes. */
public interface Reconciliations {

    /** How far a bank's statement has been read, and what its lines come to. */
    Uni<Read> read(String settlementAccount);

    /** Keeps lines of a bank's statement; told again, changes nothing. */
    Uni<Void> keep(String settlementAccount, List<BankLine> lines);

    /** Trades of the day on which cash and unit ledger differ now, and that were not named on an earlier day. */
    Uni<List<Difference>> compareUnits(LocalDate businessDate);

    /**
     * Lines on which a bank and the cash ledger differ now, and that were not named on an earlier day.
     *
     * @param statedTo the last date that the bank's statement covers: what it booked later cannot be on it; empty if it
     *     covers everything
     */
    Uni<List<Difference>> compareCash(String settlementAccount, LocalDate businessDate, Optional<LocalDate> statedTo);

    /** Keeps what was found. */
    Uni<Void> note(LocalDate businessDate, List<Difference> differences);

    /** What was found on a day. */
    Uni<List<Difference>> of(LocalDate businessDate);

    /**
     * How far a bank's statement has been read.
     *
     * @param lastSequence of the bank's lines
     * @param balanceFen what they come to
     * @param lines how many
     */
    record Read(long lastSequence, long balanceFen, long lines) {}
}
