package org.nengquan.trading.representative.app;

import io.smallrye.mutiny.Uni;
import java.util.Map;
import org.nengquan.trading.representative.domain.Representatives;

/** Who acts for whom, as the registry told it last. */
public interface RightsBook {

    /** Forgets what was told of this participant before; in the running transaction. */
    Uni<Void> replace(Representatives told);

    /** How often the book was written in; another number means that something else stands in it. */
    Uni<Long> revision();

    /** By code, of every participant of which anything was told; the revision is at least as old. */
    Uni<Map<String, Representatives>> all();
}
