package org.nengquan.verification.parameter.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.verification.businessday.app.BusinessDays;
import org.nengquan.verification.law.app.Answers;
import org.nengquan.verification.law.app.Steps;
import org.nengquan.verification.parameter.domain.Parameter;
import org.nengquan.verification.parameter.domain.ParameterRule;
import org.nengquan.verification.parameter.domain.ParameterState;

/** Another person of the province puts it into force, for the days to come. */
@ApplicationScoped
public class ApproveParameter {

    private final Parameters parameters;
    private final BusinessDays days;

    ApproveParameter(Parameters parameters, BusinessDays days) {
        this.parameters = parameters;
        this.days = days;
    }

    /** Joins the running transaction. */
    public Uni<Outcome<Parameter>> approve(UUID id, String person) {
        return parameters
                .hold(id)
                .map(found -> found.orElseThrow(Answers::notFound))
                .call(this::requireTheDayIsFree)
                .flatMap(parameter -> days.today().flatMap(today -> approve(parameter, person, today)));
    }

    private Uni<Boolean> requireTheDayIsFree(Parameter parameter) {
        return parameters.isSetFor(parameter).invoke(taken -> {
            if (taken) {
                throw Answers.movedOn("APPROVED");
            }
        });
    }

    private Uni<Outcome<Parameter>> approve(Parameter parameter, String person, LocalDate today) {
        if (!(parameter.state() instanceof ParameterState.Proposed proposed)) {
            throw Answers.movedOn(parameter.state().word());
        }
        var refusal = Steps.firstRefusal(
                ParameterRule.isApprovedBySomebodyElse(parameter, person),
                ParameterRule.looksForward(parameter, today));
        var approved = parameter.in(proposed.approved(person));
        return Steps.unless(refusal, () -> parameters.update(approved).replaceWith(Outcome.done(approved)));
    }
}
