package org.nengquan.registry.ets.app;

import io.smallrye.mutiny.Uni;
import org.nengquan.registry.ets.domain.EtsCoverage;
import org.nengquan.registry.identity.domain.Uscc;

/** The list of units in carbon trading. */
public interface EtsCoverages {

    /** Keeps a record; a later one for the same unit and year replaces it. */
    Uni<Void> put(EtsCoverage coverage);

    /** Whether the newest record of that year or before says covered; false without any. */
    Uni<Boolean> covers(Uscc uscc, int year);
}
