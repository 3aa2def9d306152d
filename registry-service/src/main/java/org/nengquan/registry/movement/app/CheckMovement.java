package org.nengquan.registry.movement.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.ets.app.AskEtsExclusion;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.law.domain.Decisions;
import org.nengquan.registry.movement.domain.MovementOrder;
import org.nengquan.registry.movement.domain.MovementOrder.Content;
import org.nengquan.registry.movement.domain.MovementRules;
import org.nengquan.registry.movement.domain.Party;
import org.nengquan.registry.movement.domain.Trait;
import org.nengquan.registry.participant.app.FindParticipants;
import org.nengquan.registry.participant.domain.Participant;
import org.nengquan.registry.participant.domain.Standing;
import org.nengquan.registry.project.app.Projects;
import org.nengquan.registry.rule.app.Rulebook;
import org.nengquan.registry.rule.domain.RuleName;

/** Asks the rules of an order, both when it is proposed and when it is approved. */
@ApplicationScoped
class CheckMovement {

    private final FindParticipants participants;
    private final Projects projects;
    private final MovementOrders orders;
    private final AskEtsExclusion exclusion;
    private final Rulebook rulebook;

    CheckMovement(
            FindParticipants participants,
            Projects projects,
            MovementOrders orders,
            AskEtsExclusion exclusion,
            Rulebook rulebook) {
        this.participants = participants;
        this.projects = projects;
        this.orders = orders;
        this.exclusion = exclusion;
        this.rulebook = rulebook;
    }

    /** The first rule that says no; 404 if something that is named does not exist. */
    Uni<Decision> check(Content content, Participant holder, LocalDate today) {
        return before(content, today)
                .flatMap(before -> recipient(content, today)
                        .flatMap(recipient -> project(content)
                                .map(project -> Decisions.first(
                                        List.of(standing(content, holder), before, recipient, project)))));
    }

    /** Whoever moves its own units must be in good standing; an authority's orders ask nobody. */
    private static Decision standing(Content content, Participant holder) {
        if (!content.kind().proposers().contains(Party.HOLDER)) {
            return Decision.allowed();
        }
        return content.kind().is(Trait.ON_LEAVING) ? Standing.mayGiveUp(holder) : Standing.isActive(holder);
    }

    private Uni<Decision> before(Content content, LocalDate today) {
        Optional<UUID> id = content.target().ofMovement();
        if (id.isEmpty()) {
            return Uni.createFrom().item(Decision.allowed());
        }
        return orders.lock(id.get())
                .map(found -> found.orElseThrow(CheckMovement::noSuchOrder))
                .flatMap(before -> before(content, before, today));
    }

    private Uni<Decision> before(Content content, MovementOrder before, LocalDate today) {
        return rulebook.whole(RuleName.REVERSAL_DAYS, today)
                .map(days -> Decisions.first(List.of(
                        MovementRules.carriesOn(content, before), MovementRules.inTime(content, before, today, days))));
    }

    private Uni<Decision> recipient(Content content, LocalDate today) {
        Optional<Uscc> recipient = content.target().recipient();
        if (recipient.isEmpty()) {
            return Uni.createFrom().item(Decision.allowed());
        }
        return participants
                .find(recipient.get(), new Scope.Everything())
                .flatMap(found -> exclusion
                        .decide(found.uscc(), today)
                        .map(excluded -> Decisions.first(
                                List.of(MovementRules.toAnother(content), Standing.isActive(found), excluded))));
    }

    private Uni<Decision> project(Content content) {
        Optional<UUID> id = content.target().projectId();
        if (id.isEmpty()) {
            return Uni.createFrom().item(Decision.allowed());
        }
        return projects.find(id.get())
                .map(found -> found.orElseThrow(() -> Problems.notFound(Text.of("没有这个项目", "There is no such project"))))
                .map(project -> MovementRules.projectFits(content, project));
    }

    static RuntimeException noSuchOrder() {
        return Problems.notFound(Text.of("没有这项变更", "There is no such movement"));
    }
}
