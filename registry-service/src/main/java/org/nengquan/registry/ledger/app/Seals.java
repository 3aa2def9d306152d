package org.nengquan.registry.ledger.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.nengquan.registry.ledger.domain.Seal;

/** The chain over the ledger's entries. */
public interface Seals {

    /** Whether this process may extend the chain until the transaction ends; only one may. */
    Uni<Boolean> claim();

    /** The end of the chain. */
    Uni<Seal> last();

    /** Entries that are not sealed and before which no other entry can still commit, in commit order. */
    Uni<List<Seal.Sealable>> unsealed(int limit);

    /** Extends the chain. */
    Uni<Void> append(List<Seal> seals);

    /** Sealed entries as the tables have them now, beside the links kept, from a position on. */
    Uni<List<Sealed>> sealed(long after, int limit);

    /** A link of the chain and the entry it seals. */
    record Sealed(Seal seal, Seal.Sealable entry) {}
}
