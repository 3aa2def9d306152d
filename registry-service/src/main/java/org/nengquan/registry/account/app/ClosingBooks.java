package org.nengquan.registry.account.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import org.nengquan.registry.account.domain.ClosingBook;
import org.nengquan.registry.identity.domain.Uscc;

/** What the ledger says of accounts that are to be closed. */
public interface ClosingBooks {

    /** The account as it stands on this business date. */
    Uni<ClosingBook> of(Uscc uscc, LocalDate today);

    /** Whether it has projects, which only a project unit can take over. */
    Uni<Boolean> hasProjects(Uscc uscc);

    /** How many trading days were opened after the first date, up to the second. */
    Uni<Integer> tradingDays(LocalDate after, LocalDate upTo);
}
