package org.nengquan.verification.confirmation.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.nengquan.verification.confirmation.domain.Confirmation;
import org.nengquan.verification.listing.domain.Sight;
import org.nengquan.verification.listing.domain.Window;

/** Confirmations of rights; each call joins the running transaction. They never change. */
public interface Confirmations {

    /** The next running number of a public number; gaps are lawful. */
    Uni<Long> nextNumber();

    Uni<Void> add(Confirmation confirmation);

    /** Those within sight, oldest first; one more than the window is wide. */
    Uni<List<Confirmation>> list(Sight sight, Window window);
}
