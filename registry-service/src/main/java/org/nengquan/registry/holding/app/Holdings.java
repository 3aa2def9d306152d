package org.nengquan.registry.holding.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import org.nengquan.registry.holding.domain.Holding;
import org.nengquan.registry.identity.domain.Uscc;

/** Holdings as the ledger has them. */
public interface Holdings {

    /** All of a holder's, as they stand on this business date. */
    Uni<List<Holding>> of(Uscc holder, LocalDate on);
}
