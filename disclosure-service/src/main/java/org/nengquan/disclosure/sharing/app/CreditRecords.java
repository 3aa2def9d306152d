package org.nengquan.disclosure.sharing.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.nengquan.inbox.IncomingEvent;

/** What the credit platform fetches; nothing leaves it again. */
public interface CreditRecords {

    /** Keeps those of the events that the platform is told of; in the running transaction. */
    Uni<Void> keep(List<IncomingEvent> events);

    /** The records after this number, oldest first, at most so many. */
    Uni<List<CreditRecord>> after(long number, int limit);
}
