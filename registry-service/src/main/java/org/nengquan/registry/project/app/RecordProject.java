package org.nengquan.registry.project.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.nengquan.intake.Ids;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.identity.domain.Numbered;
import org.nengquan.registry.identity.domain.PublicNumber;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.law.domain.Decisions;
import org.nengquan.registry.participant.app.FindParticipants;
import org.nengquan.registry.participant.domain.Participant;
import org.nengquan.registry.participant.domain.Standing;
import org.nengquan.registry.project.domain.CoalNeed;
import org.nengquan.registry.project.domain.JointReview;
import org.nengquan.registry.project.domain.Project;
import org.nengquan.registry.project.domain.Project.EnergyNeed;
import org.nengquan.registry.project.domain.Project.Purchase;
import org.nengquan.registry.project.domain.ProjectUnit;

/** Records a new 两高 project and what it must buy. */
@ApplicationScoped
public class RecordProject {

    private final FindParticipants participants;
    private final BusinessDays days;
    private final CalculatePurchase calculate;
    private final Projects projects;
    private final ProjectAnnouncements announcements;
    private final Ids ids;

    RecordProject(
            FindParticipants participants,
            BusinessDays days,
            CalculatePurchase calculate,
            Projects projects,
            ProjectAnnouncements announcements,
            Ids ids) {
        this.participants = participants;
        this.days = days;
        this.calculate = calculate;
        this.projects = projects;
        this.announcements = announcements;
        this.ids = ids;
    }

    /** What the unit files. */
    public record Filing(Uscc uscc, String name, EnergyNeed energy, CoalNeed coal) {}

    /** Records the project with its review pending. */
    public Uni<Outcome<Project>> record(Filing filing) {
        return participants
                .find(filing.uscc(), new Scope.Everything())
                .flatMap(unit -> days.today().flatMap(today -> decide(filing, unit, today)));
    }

    private Uni<Outcome<Project>> decide(Filing filing, Participant unit, LocalDate today) {
        Decision decision = Decisions.first(List.of(
                Standing.isActive(unit), ProjectUnit.decide(unit), filing.coal().consistent()));
        return switch (decision) {
            case Decision.Refused refused -> Uni.createFrom().item(Outcome.refused(refused.why()));
            case Decision.Allowed ignored ->
                calculate
                        .calculate(filing.energy(), filing.coal(), today)
                        .flatMap(outcome -> keep(filing, unit, outcome, today));
        };
    }

    private Uni<Outcome<Project>> keep(Filing filing, Participant unit, Outcome<Purchase> outcome, LocalDate today) {
        return switch (outcome) {
            case Outcome.Refused<Purchase> refused -> Uni.createFrom().item(Outcome.refused(refused.why()));
            case Outcome.Done<Purchase> done ->
                projects.nextNumber()
                        .map(running ->
                                project(filing, unit, done.value(), PublicNumber.of(Numbered.PROJECT, today, running)))
                        .call(projects::add)
                        .call(project -> announcements.recorded(project, today))
                        .map(Outcome::done);
        };
    }

    private Project project(Filing filing, Participant unit, Purchase purchase, PublicNumber number) {
        return new Project(
                ids.next(),
                number,
                unit.uscc(),
                unit.uscc(),
                filing.name(),
                unit.regionCode(),
                filing.energy(),
                filing.coal(),
                purchase,
                new JointReview.Pending());
    }
}
