package org.nengquan.registry.rule.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.intake.Commands;
import org.nengquan.registry.access.app.Nothing;
import org.nengquan.registry.access.app.Roles;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.rule.app.FindRuleParameters;
import org.nengquan.registry.rule.app.SetRuleParameter;
import org.nengquan.registry.rule.domain.RuleName;
import org.nengquan.registry.rule.domain.RuleParameter;

/** Dated parameters of the rules (办法§14). */
@Path("/api/registry/v1/rule-parameters")
@RolesAllowed(Roles.PROVINCE)
class RuleParameterResource {

    private final Commands commands;
    private final Callers callers;
    private final SetRuleParameter set;
    private final FindRuleParameters find;

    RuleParameterResource(Commands commands, Callers callers, SetRuleParameter set, FindRuleParameters find) {
        this.commands = commands;
        this.callers = callers;
        this.set = set;
        this.find = find;
    }

    record RuleParameterRequest(
            @NotNull RuleName name,
            @NotNull @Digits(integer = 6, fraction = 6) BigDecimal value,
            @NotNull LocalDate effectiveFrom,
            @NotBlank @Size(max = 500) String basis) {}

    @Schema(name = "RuleParameter")
    record RuleParameterAnswer(
            UUID id,
            RuleName name,
            String value,
            LocalDate effectiveFrom,
            String basis,
            boolean confirmed,
            String status) {

        static RuleParameterAnswer of(RuleParameter parameter) {
            return new RuleParameterAnswer(
                    parameter.id(),
                    parameter.name(),
                    parameter.value().toPlainString(),
                    parameter.effectiveFrom(),
                    parameter.basis(),
                    parameter.confirmed(),
                    parameter.approved() ? "APPROVED" : "PROPOSED");
        }
    }

    @POST
    @APIResponseSchema(value = RuleParameterAnswer.class, responseCode = "201")
    public Uni<Response> propose(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid RuleParameterRequest request) {
        var proposal = new SetRuleParameter.Proposal(
                request.name(),
                request.value(),
                request.effectiveFrom(),
                request.basis(),
                callers.current().person());
        return commands.run(
                CommandRequest.created("registry.propose-rule-parameter", key, request),
                () -> set.propose(proposal).map(outcome -> outcome.map(RuleParameterAnswer::of)));
    }

    @POST
    @Path("/{id}/approval")
    @APIResponseSchema(value = RuleParameterAnswer.class, responseCode = "200")
    public Uni<Response> approve(@HeaderParam("Idempotency-Key") String key, UUID id, Nothing nothing) {
        String approver = callers.current().person();
        var command = CommandRequest.ok("registry.approve-rule-parameter/" + id, key, new Nothing());
        return commands.run(
                command, () -> set.approve(id, approver).map(outcome -> outcome.map(RuleParameterAnswer::of)));
    }

    /** Everything on one page: there are few, and they are read together. */
    @GET
    public Uni<Page<RuleParameterAnswer>> all() {
        return find.all()
                .map(all -> new Page<>(all.stream().map(RuleParameterAnswer::of).toList(), null));
    }
}
