package org.nengquan.registry.project.app;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.project.domain.Project;

/**
 * 承继 (办法§10): the projects of a unit that ends become its successor's, with their accounts. The units bound to them stay
 * where they are, because they lie in the project's own account (decision 0020); so does the two-year clock.
 */
@ApplicationScoped
public class PassProjects {

    private final Projects projects;
    private final ProjectAnnouncements announcements;

    PassProjects(Projects projects, ProjectAnnouncements announcements) {
        this.projects = projects;
        this.announcements = announcements;
    }

    /** Passes all of them on, in the running transaction, and tells so. */
    public Uni<Void> pass(Uscc from, Uscc to, UUID decision, LocalDate today) {
        return projects.lockAll(from)
                .onItem()
                .transformToMulti(found -> Multi.createFrom().iterable(found))
                .onItem()
                .transformToUniAndConcatenate(project -> pass(project, to, decision, today))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Void> pass(Project project, Uscc to, UUID decision, LocalDate today) {
        Project passed = project.succeeded(to);
        return projects.pass(passed, project.uscc(), decision, today)
                .chain(() -> announcements.recorded(passed, today));
    }
}
