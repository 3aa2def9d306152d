package org.nengquan.registry.project.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import org.nengquan.registry.project.domain.Project;

/** What others are told about projects. */
public interface ProjectAnnouncements {

    /** The project as it stands now; under the code of the unit that filed it, so that no news overtakes another. */
    Uni<Void> recorded(Project project, LocalDate on);
}
