package org.nengquan.trading.rule.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.intake.Commands;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.trading.approval.app.ChangeView;
import org.nengquan.trading.approval.app.TellMarket;
import org.nengquan.trading.gate.domain.ParameterName;
import org.nengquan.trading.rule.app.ChangeRule;
import org.nengquan.trading.rule.app.RuleChangeView;
import org.nengquan.trading.rule.app.RuleChanges;
import org.nengquan.trading.rule.domain.RuleChange;

/** Changes of the trading rules' figures, by two persons (办法§16). */
@Path("/api/trading/v1/rule-changes")
class RuleChangeResource {
    private static final String OPERATOR = "exchange.operator";
    private static final String PROVINCE = "province";

    private final Commands commands;
    private final Callers callers;
    private final ChangeRule changeRule;
    private final RuleChanges changes;
    private final TellMarket tell;

    RuleChangeResource(
            Commands commands, Callers callers, ChangeRule changeRule, RuleChanges changes, TellMarket tell) {
        this.commands = commands;
        this.callers = callers;
        this.changeRule = changeRule;
        this.changes = changes;
        this.tell = tell;
    }

    record ProposeRequest(
            @NotNull ParameterName name,
            @NotNull @Min(0) Long value,
            @NotNull LocalDate effectiveFrom,
            @NotBlank @Size(max = 500) String basis) {}

    record ApproveRequest() {}

    record RejectRequest(@NotBlank @Size(max = 500) String reason) {}

    record ChangeAnswer(UUID id) {}

    record ChangeList(List<RuleChangeView> items, @Nullable String next) {}

    @POST
    @RolesAllowed({OPERATOR, PROVINCE})
    @APIResponseSchema(value = ChangeAnswer.class, responseCode = "201")
    public Uni<Response> propose(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid ProposeRequest request) {
        var change = new RuleChange(request.name(), request.value(), request.effectiveFrom());
        String person = callers.current().person();
        return run(
                CommandRequest.created("trading.propose-rule-change", key, request),
                () -> changeRule.propose(change, request.basis(), person));
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed({OPERATOR, PROVINCE})
    @APIResponseSchema(value = ChangeAnswer.class, responseCode = "200")
    public Uni<Response> approve(
            @HeaderParam("Idempotency-Key") String key, @PathParam("id") UUID id, @NotNull ApproveRequest request) {
        String person = callers.current().person();
        return run(
                        CommandRequest.ok("trading.approve-rule-change/" + id, key, request),
                        () -> changeRule.approve(id, person))
                .call(tell::tell);
    }

    @POST
    @Path("/{id}/rejection")
    @RolesAllowed({OPERATOR, PROVINCE})
    @APIResponseSchema(value = ChangeAnswer.class, responseCode = "200")
    public Uni<Response> reject(
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("id") UUID id,
            @NotNull @Valid RejectRequest request) {
        String person = callers.current().person();
        return run(
                CommandRequest.ok("trading.reject-rule-change/" + id, key, request),
                () -> changeRule.reject(id, person, request.reason()));
    }

    @GET
    @RolesAllowed({OPERATOR, PROVINCE, "supervisor", "auditor"})
    public Uni<ChangeList> all(
            @QueryParam("after") @DefaultValue("") @Pattern(regexp = "[0-9]{0,18}") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return changes.page(after, limit).map(items -> new ChangeList(items, ChangeView.next(items, limit)));
    }

    private Uni<Response> run(CommandRequest request, Supplier<Uni<Outcome<UUID>>> useCase) {
        return commands.run(request, () -> useCase.get().map(outcome -> outcome.map(ChangeAnswer::new)));
    }
}
