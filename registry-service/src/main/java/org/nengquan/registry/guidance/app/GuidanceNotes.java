package org.nengquan.registry.guidance.app;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.guidance.domain.GuidanceNote;

/** The kept notes. */
public interface GuidanceNotes {

    /** Keeps a new note. */
    Uni<Void> add(GuidanceNote note);

    /** The note, locked until the transaction ends; fails with 404 if there is none. */
    Uni<GuidanceNote> lock(UUID id);

    /** Keeps an answer. */
    Uni<Void> update(GuidanceNote note);

    /** Those that the scope admits, in the order of writing. */
    Uni<Page<GuidanceNote>> page(Scope scope, PageRequest request);
}
