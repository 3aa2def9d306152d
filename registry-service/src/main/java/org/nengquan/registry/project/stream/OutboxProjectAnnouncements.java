package org.nengquan.registry.project.stream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.nengquan.outbox.Outbox;
import org.nengquan.outbox.OutgoingEvent;
import org.nengquan.registry.project.app.ProjectAnnouncements;
import org.nengquan.registry.project.domain.Project;

@ApplicationScoped
class OutboxProjectAnnouncements implements ProjectAnnouncements {

    private final Outbox outbox;

    OutboxProjectAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> recorded(Project project, LocalDate on) {
        return outbox.append(new OutgoingEvent(
                "registry.participants",
                ProjectRecordedV1.TYPE,
                project.filedBy().code(),
                on,
                ProjectRecordedV1.of(project)));
    }
}
