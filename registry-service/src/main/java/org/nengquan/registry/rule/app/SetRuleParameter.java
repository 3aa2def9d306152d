package org.nengquan.registry.rule.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.intake.Ids;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.rule.domain.RuleName;
import org.nengquan.registry.rule.domain.RuleParameter;

/** Sets a rule parameter: one person proposes, another approves. */
@ApplicationScoped
public class SetRuleParameter {

    private final RuleParameters parameters;
    private final BusinessDays days;
    private final Ids ids;

    SetRuleParameter(RuleParameters parameters, BusinessDays days, Ids ids) {
        this.parameters = parameters;
        this.days = days;
        this.ids = ids;
    }

    /** What is proposed, and by whom. */
    public record Proposal(RuleName name, BigDecimal value, LocalDate effectiveFrom, String basis, String proposedBy) {}

    /** Keeps the proposal; a value that a person proposes with its basis counts as confirmed. */
    public Uni<Outcome<RuleParameter>> propose(Proposal proposal) {
        RuleParameter parameter = new RuleParameter(
                ids.next(),
                proposal.name(),
                proposal.value(),
                proposal.effectiveFrom(),
                proposal.basis(),
                true,
                proposal.proposedBy(),
                null);
        return days.today().flatMap(today -> keep(parameter, parameter.proposable(today)));
    }

    private Uni<Outcome<RuleParameter>> keep(RuleParameter parameter, Decision decision) {
        return switch (decision) {
            case Decision.Refused refused -> Uni.createFrom().item(Outcome.refused(refused.why()));
            case Decision.Allowed ignored -> parameters.add(parameter).replaceWith(Outcome.done(parameter));
        };
    }

    /** Approves the proposal; 409 if it is approved, or another value begins on the same date. */
    public Uni<Outcome<RuleParameter>> approve(UUID id, String approver) {
        return parameters
                .lock(id)
                .map(SetRuleParameter::proposed)
                .call(this::requireFreeDate)
                .flatMap(parameter -> approve(parameter.approvedBy(approver)));
    }

    private Uni<Outcome<RuleParameter>> approve(Outcome<RuleParameter> outcome) {
        return switch (outcome) {
            case Outcome.Refused<RuleParameter> refused -> Uni.createFrom().item(refused);
            case Outcome.Done<RuleParameter> done ->
                parameters.update(done.value()).replaceWith(done);
        };
    }

    private Uni<Void> requireFreeDate(RuleParameter parameter) {
        return parameters
                .begins(parameter.name(), parameter.effectiveFrom())
                .invoke(taken -> {
                    if (taken) {
                        throw movedOn();
                    }
                })
                .replaceWithVoid();
    }

    private static RuleParameter proposed(Optional<RuleParameter> found) {
        RuleParameter parameter =
                found.orElseThrow(() -> Problems.notFound(Text.of("没有这个参数", "There is no such parameter")));
        if (parameter.approved()) {
            throw movedOn();
        }
        return parameter;
    }

    private static RuntimeException movedOn() {
        return Problems.conflict(
                "state-has-moved-on",
                Text.of("该参数或该生效日期的参数已批准", "This parameter, or another of the same date, is already approved"));
    }
}
