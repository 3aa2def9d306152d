package org.nengquan.trading.surveillance.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.nengquan.trading.surveillance.domain.Relation;

/** Who belongs together, as the registry told it last. */
public interface RelationBook {

    /** Replaces what is known of the participant; joins the running transaction. */
    Uni<Void> replace(String uscc, List<Relation> relations);
}
