package org.nengquan.registry.project.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.project.domain.Project;

/** The kept projects. */
public interface Projects {

    /** Keeps a new project. */
    Uni<Void> add(Project project);

    /** The project. */
    Uni<Optional<Project>> find(UUID id);

    /** The project, locked until the transaction ends. */
    Uni<Optional<Project>> lock(UUID id);

    /** All of this unit, locked until the transaction ends. */
    Uni<List<Project>> lockAll(Uscc uscc);

    /**
     * Keeps that a project is its new unit's, and whose it was up to the last entry in its accounts.
     *
     * @param after as it is from now on
     * @param before whose it was
     * @param decision by which that unit's account ends
     */
    Uni<Void> pass(Project after, Uscc before, UUID decision, LocalDate on);

    /** Keeps the result of the review. */
    Uni<Void> update(Project project);

    /** A running number never given before. */
    Uni<Long> nextNumber();

    /** Projects in the order of their ids. */
    Uni<Page<Project>> page(Scope scope, PageRequest request);
}
