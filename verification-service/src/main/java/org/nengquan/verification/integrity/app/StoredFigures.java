package org.nengquan.verification.integrity.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import org.nengquan.verification.integrity.domain.Check;

/** What the tables say of themselves; each call joins the running transaction. */
public interface StoredFigures {

    /** From here to the end of the transaction everything is read as of one moment. */
    Uni<Void> freezeTheView();

    /** The checks that compare stored figures with each other. */
    Uni<List<Check>> compare();

    /** How many there are of each kind. */
    Uni<Map<String, Long>> counts();
}
