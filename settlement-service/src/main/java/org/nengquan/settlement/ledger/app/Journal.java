package org.nengquan.settlement.ledger.app;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import org.nengquan.settlement.ledger.domain.Entry;
import org.nengquan.settlement.paging.domain.Page;

/** The entries, in one growing list that nobody alters. */
public interface Journal {

    /** Adds entries with their postings and moves the balances, in one statement; leaves out known occasions. */
    Uni<Void> append(List<Entry> entries, Instant bookedAt);

    /**
     * What moved on a participant's accounts, oldest first.
     *
     * @param after the cursor of the page before, or {@link StatementLine.Cursor#START}
     */
    Uni<Page<StatementLine>> statement(String uscc, StatementLine.Cursor after, int limit);
}
