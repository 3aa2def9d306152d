package org.nengquan.registry.project.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.project.domain.Project;

/** Finds projects for those who may see them. */
@ApplicationScoped
public class FindProjects {

    private final Projects projects;

    FindProjects(Projects projects) {
        this.projects = projects;
    }

    /** A page in the order of recording. */
    @WithTransaction
    public Uni<Page<Project>> page(Scope scope, PageRequest request) {
        return projects.page(scope, request);
    }
}
