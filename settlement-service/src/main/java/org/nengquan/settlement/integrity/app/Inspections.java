package org.nengquan.settlement.integrity.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nengquan.settlement.closing.domain.ClosedBooks;
import org.nengquan.settlement.integrity.domain.Finding;

/** What the tables say of themselves, all at one moment. */
public interface Inspections {

    /**
     * Recomputes every invariant and counts, on one snapshot of the running transaction.
     *
     * @param closed what may be trusted and is not read again; empty to read everything
     */
    Uni<Snapshot> inspect(Optional<ClosedBooks> closed);

    /**
     * One moment of the tables.
     *
     * @param findings of each inspection
     * @param counts by name
     * @param banks what lies at the open settlement accounts
     */
    record Snapshot(List<Finding> findings, Map<String, Long> counts, List<AtBank> banks) {
        public Snapshot {
            banks = List.copyOf(banks);
        }
    }

    /**
     * A settlement account by our books.
     *
     * @param settlementAccount its code
     * @param cursor the last notice of its bank that took effect
     * @param cashFen what lies there
     */
    record AtBank(String settlementAccount, long cursor, long cashFen) {}
}
