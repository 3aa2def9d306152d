package org.nengquan.settlement.objection.app;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.settlement.objection.domain.Objection;
import org.nengquan.settlement.paging.domain.Page;

/** Objections to the results of days. */
public interface Objections {

    /** Keeps a new one; false if the party has objected to that trade before. */
    Uni<Boolean> add(Objection objection);

    /** The objection, which nobody else can move before this transaction ends. */
    Uni<Optional<Objection>> lock(UUID objectionId);

    Uni<Void> update(Objection objection);

    Uni<Page<Objection>> of(String filerUscc, String after, int limit);

    Uni<Page<Objection>> all(String after, int limit);
}
