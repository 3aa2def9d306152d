package org.nengquan.registry.project.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.project.domain.JointReview;
import org.nengquan.registry.project.domain.Project;

/** Enters the result of the joint review by the provincial departments (办法§11). */
@ApplicationScoped
public class DecideJointReview {

    private final Projects projects;
    private final BusinessDays days;
    private final ProjectAnnouncements announcements;

    DecideJointReview(Projects projects, BusinessDays days, ProjectAnnouncements announcements) {
        this.projects = projects;
        this.days = days;
        this.announcements = announcements;
    }

    /** The result with the number of the document that says so. */
    public Uni<Outcome<Project>> decide(UUID id, boolean passed, String documentNumber) {
        return days.today()
                .flatMap(today -> projects.lock(id)
                        .map(DecideJointReview::pending)
                        .map(project -> project.reviewed(
                                passed
                                        ? new JointReview.Passed(documentNumber, today)
                                        : new JointReview.Refused(documentNumber, today)))
                        .call(projects::update)
                        .call(project -> announcements.recorded(project, today))
                        .map(Outcome::done));
    }

    private static Project pending(Optional<Project> found) {
        Project project = found.orElseThrow(() -> Problems.notFound(Text.of("没有这个项目", "There is no such project")));
        if (project.review() instanceof JointReview.Pending) {
            return project;
        }
        throw Problems.conflict("already-reviewed", Text.of("该项目已会商联审", "This project is already reviewed"));
    }
}
