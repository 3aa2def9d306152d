package org.nengquan.settlement.ledger.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.nengquan.settlement.ledger.domain.BookedEntry;
import org.nengquan.settlement.ledger.domain.Seal;

/** The seals over the entries, one after the other. */
public interface Chain {

    /** The last seal, held until the transaction ends; empty while another replica holds it. */
    Uni<Optional<Seal>> holdLast();

    /** Entries that follow the last sealed one in commit order and that no running transaction can still precede. */
    Uni<List<BookedEntry>> unsealed(int limit);

    /** Adds links. */
    Uni<Void> append(List<SealedEntry> links);

    /** Links after a position, in order. */
    Uni<List<SealedEntry>> after(long position, int limit);

    /**
     * A link with what it seals.
     *
     * @param seal the link
     * @param entry as it stands in the books now
     */
    record SealedEntry(Seal seal, BookedEntry entry) {}
}
