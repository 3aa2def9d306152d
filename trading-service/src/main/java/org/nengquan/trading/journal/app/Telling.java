package org.nengquan.trading.journal.app;

import java.time.LocalDate;
import java.util.List;
import org.nengquan.outbox.PublishedEvent;
import org.nengquan.trading.journal.domain.Applied;

/** What other services are told of a journal line. */
public interface Telling {

    /**
     * The events to publish, numbered from {@code firstSequence} on.
     *
     * @param applied the line
     * @param when the shard and the business date on which it was applied
     */
    List<PublishedEvent> of(Applied applied, When when, long firstSequence);

    /** Where and on which day of the market. */
    record When(String shard, LocalDate businessDate) {}
}
