package org.nengquan.trading.journal.app;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Where the replica is that owns our shard. */
public interface Owners {

    /** Its address, such as {@code http://10.1.2.3:8103}; empty if it named none, or has been silent for a while. */
    Uni<Optional<String>> address();
}
