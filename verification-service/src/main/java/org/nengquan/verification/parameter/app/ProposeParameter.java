package org.nengquan.verification.parameter.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.nengquan.intake.Ids;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.verification.businessday.app.BusinessDays;
import org.nengquan.verification.law.app.Steps;
import org.nengquan.verification.parameter.domain.Parameter;
import org.nengquan.verification.parameter.domain.ParameterName;
import org.nengquan.verification.parameter.domain.ParameterRule;
import org.nengquan.verification.parameter.domain.ParameterState;

/** One person of the province puts a value forward. */
@ApplicationScoped
public class ProposeParameter {

    private final Parameters parameters;
    private final BusinessDays days;
    private final Ids ids;

    ProposeParameter(Parameters parameters, BusinessDays days, Ids ids) {
        this.parameters = parameters;
        this.days = days;
        this.ids = ids;
    }

    /** What is proposed, and by whom. */
    public record Proposal(ParameterName name, String value, LocalDate effectiveFrom, String basis, String by) {}

    /** Joins the running transaction. */
    public Uni<Outcome<Parameter>> propose(Proposal proposal) {
        var parameter = new Parameter(
                ids.next(),
                proposal.name(),
                proposal.value(),
                proposal.effectiveFrom(),
                proposal.basis(),
                proposal.by(),
                new ParameterState.Proposed());
        return days.today().flatMap(today -> keep(parameter, today));
    }

    private Uni<Outcome<Parameter>> keep(Parameter parameter, LocalDate today) {
        var refusal =
                Steps.firstRefusal(ParameterRule.isLawful(parameter), ParameterRule.looksForward(parameter, today));
        return Steps.unless(refusal, () -> parameters.add(parameter).replaceWith(Outcome.done(parameter)));
    }
}
