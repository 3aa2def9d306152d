package org.nengquan.settlement.representative.app;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.nengquan.settlement.representative.domain.Representatives;

/** Who acts for whom, as the registry told it last. */
public interface RightsBook {

    /** Forgets what was told of this participant before; in the running transaction. */
    Uni<Void> replace(Representatives told);

    /** Empty if nothing was told of it. */
    Uni<Optional<Representatives>> of(String uscc);
}
