package org.nengquan.registry.project.app;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.project.domain.Project;

/** The kept projects. */
public interface Projects {

    /** Keeps a new project. */
    Uni<Void> add(Project project);

    /** The project. */
    Uni<Optional<Project>> find(UUID id);

    /** The project, locked until the transaction ends. */
    Uni<Optional<Project>> lock(UUID id);

    /** Keeps the result of the review. */
    Uni<Void> update(Project project);

    /** A running number never given before. */
    Uni<Long> nextNumber();

    /** Projects in the order of their ids. */
    Uni<Page<Project>> page(Scope scope, PageRequest request);
}
