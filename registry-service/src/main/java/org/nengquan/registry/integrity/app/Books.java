package org.nengquan.registry.integrity.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import org.nengquan.registry.integrity.domain.Check;

/** The books, as the tables have them. */
public interface Books {

    /** Makes the running transaction see one moment only; to be called before anything else in it. */
    Uni<Void> holdStill();

    /** Recomputes every invariant from the rows. */
    Uni<List<Check>> recompute();

    /** How much there is, by name. */
    Uni<Map<String, Long>> counts();
}
