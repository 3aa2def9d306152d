package org.nengquan.settlement.ledger.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.nengquan.settlement.ledger.domain.Entry;

/** Books entries in the running transaction; their effect on balances comes with them. */
@ApplicationScoped
public class BookEntries {
    private final Journal journal;
    private final Clock clock;

    BookEntries(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Books all of them or none. An entry whose occasion was booked before is left out, so whatever is told twice moves
     * money once. Fails if an account is not open or would be overdrawn.
     */
    public Uni<Void> book(List<Entry> entries) {
        return entries.isEmpty() ? Uni.createFrom().voidItem() : journal.append(entries, clock.instant());
    }
}
