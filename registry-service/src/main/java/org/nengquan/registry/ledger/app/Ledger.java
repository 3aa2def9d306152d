package org.nengquan.registry.ledger.app;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import org.nengquan.registry.ledger.domain.LedgerChange;
import org.nengquan.registry.ledger.domain.LedgerPage;
import org.nengquan.registry.ledger.domain.Place;
import org.nengquan.registry.ledger.domain.Serials;

/** The quota ledger; everything joins the running transaction. */
public interface Ledger {

    /**
     * Locks the accounts of all places until the transaction ends, in the one order that everybody keeps, and opens a
     * page with the lots of those that units will leave.
     *
     * @param from places that units leave
     * @param to places that units only reach
     */
    Uni<LedgerPage> lock(Collection<Place> from, Collection<Place> to);

    /** Writes what was planned; the database refuses it as a whole if it does not balance. */
    Uni<Void> write(LedgerChange change);

    /** Serials never given before. */
    Uni<Serials> newSerials(long count);
}
