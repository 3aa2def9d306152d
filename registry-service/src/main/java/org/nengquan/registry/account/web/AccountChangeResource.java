package org.nengquan.registry.account.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.nengquan.intake.Caller;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.intake.Commands;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.access.app.Nothing;
import org.nengquan.registry.access.app.Roles;
import org.nengquan.registry.access.app.Scopes;
import org.nengquan.registry.account.app.DecideAccountChange;
import org.nengquan.registry.account.app.ProposeAccountChange;
import org.nengquan.registry.account.domain.AccountChange;
import org.nengquan.registry.account.domain.AccountChange.Terms;
import org.nengquan.registry.account.domain.AccountMove;
import org.nengquan.registry.account.domain.ClosingGround;
import org.nengquan.registry.identity.domain.Uscc;

/** What becomes of an open account: restricted, closed, handed to a successor; each by two persons. */
@Path("/api/registry/v1/participants/{uscc}/state-changes")
class AccountChangeResource {

    private final Commands commands;
    private final Callers callers;
    private final ProposeAccountChange propose;
    private final DecideAccountChange decide;

    AccountChangeResource(
            Commands commands, Callers callers, ProposeAccountChange propose, DecideAccountChange decide) {
        this.commands = commands;
        this.callers = callers;
        this.propose = propose;
        this.decide = decide;
    }

    record ChangeRejection(@NotBlank @Size(max = 1000) String reason) {}

    @Schema(name = "AccountChange")
    record ChangeAnswer(
            UUID changeId,
            String uscc,
            AccountMove move,
            String status,
            String article,
            String reason,
            LocalDate proposedOn,
            @Nullable LocalDate sellsThrough,
            @Nullable ClosingGround closingGround,
            @Nullable String successorUscc) {

        static ChangeAnswer of(AccountChange change) {
            Terms terms = change.content().terms();
            return new ChangeAnswer(
                    change.id(),
                    change.uscc().code(),
                    change.content().move(),
                    change.state().status(),
                    change.content().article(),
                    change.content().reason(),
                    change.state().proposed().on(),
                    terms.through().orElse(null),
                    terms.ground().orElse(null),
                    terms.successor().map(Uscc::code).orElse(null));
        }
    }

    @Schema(name = "AccountChanges")
    record ChangesAnswer(List<ChangeAnswer> items) {}

    @POST
    @RolesAllowed({Roles.TRADER, Roles.CITY, Roles.PROVINCE, Roles.SUPERVISOR})
    @APIResponseSchema(value = ChangeAnswer.class, responseCode = "201")
    public Uni<Response> propose(
            @HeaderParam("Idempotency-Key") String key, String uscc, @NotNull @Valid AccountChangeRequest request) {
        Caller caller = callers.current();
        return commands.run(
                CommandRequest.created("registry.propose-account-change/" + uscc, key, request),
                () -> propose.propose(code(uscc), request.toDomain(), caller)
                        .map(outcome -> outcome.map(ChangeAnswer::of)));
    }

    @POST
    @Path("/{changeId}/approval")
    @RolesAllowed(Roles.PROVINCE)
    @APIResponseSchema(value = ChangeAnswer.class, responseCode = "200")
    public Uni<Response> approve(
            @HeaderParam("Idempotency-Key") String key, String uscc, UUID changeId, Nothing nothing) {
        Caller caller = callers.current();
        return commands.run(
                CommandRequest.ok("registry.approve-account-change/" + changeId, key, new Nothing()),
                () -> decide.approve(code(uscc), changeId, caller).map(outcome -> outcome.map(ChangeAnswer::of)));
    }

    /** Refuses or withdraws what has not been approved. */
    @POST
    @Path("/{changeId}/rejection")
    @RolesAllowed({Roles.TRADER, Roles.CITY, Roles.PROVINCE, Roles.SUPERVISOR})
    @APIResponseSchema(value = ChangeAnswer.class, responseCode = "200")
    public Uni<Response> reject(
            @HeaderParam("Idempotency-Key") String key,
            String uscc,
            UUID changeId,
            @NotNull @Valid ChangeRejection request) {
        Caller caller = callers.current();
        return commands.run(
                CommandRequest.ok("registry.reject-account-change/" + changeId, key, request),
                () -> decide.reject(code(uscc), changeId, caller, request.reason())
                        .map(outcome -> outcome.map(ChangeAnswer::of)));
    }

    /** What was proposed and decided, the oldest first; for the account's own persons and who oversees them. */
    @GET
    @RolesAllowed({Roles.TRADER, Roles.APPROVER, Roles.CITY, Roles.PROVINCE, Roles.SUPERVISOR, Roles.AUDITOR})
    public Uni<ChangesAnswer> list(String uscc) {
        return propose.of(code(uscc), Scopes.of(callers.current()))
                .map(changes ->
                        new ChangesAnswer(changes.stream().map(ChangeAnswer::of).toList()));
    }

    private static Uscc code(String uscc) {
        return Uscc.parse(uscc)
                .orElseThrow(() -> Problems.notFound(Text.of("没有这个交易主体", "There is no such participant")));
    }
}
