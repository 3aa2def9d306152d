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
import java.util.Set;
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
import org.nengquan.registry.account.app.ChangeParticulars;
import org.nengquan.registry.account.domain.ParticularsChange;
import org.nengquan.registry.identity.app.PersonHashes;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.participant.domain.Representative;

/** What an account is called and who acts for it, changed by two persons. */
@Path("/api/registry/v1/participants/{uscc}/particulars-changes")
@RolesAllowed({Roles.TRADER, Roles.CITY, Roles.PROVINCE})
class ParticularsResource {

    private final Commands commands;
    private final Callers callers;
    private final ChangeParticulars change;
    private final PersonHashes hashes;

    ParticularsResource(Commands commands, Callers callers, ChangeParticulars change, PersonHashes hashes) {
        this.commands = commands;
        this.callers = callers;
        this.change = change;
        this.hashes = hashes;
    }

    record ParticularsRejection(@NotBlank @Size(max = 1000) String reason) {}

    @Schema(name = "NewRepresentative")
    record PersonAnswer(String username, String fullName, Set<Representative.Right> rights) {}

    @Schema(name = "ParticularsChange")
    record ParticularsAnswer(
            UUID changeId,
            String uscc,
            String status,
            String name,
            List<PersonAnswer> representatives,
            @Nullable String controllingUscc,
            String reason,
            LocalDate proposedOn) {

        static ParticularsAnswer of(ParticularsChange change) {
            return new ParticularsAnswer(
                    change.id(),
                    change.uscc().code(),
                    change.state().status(),
                    change.particulars().name(),
                    change.particulars().representatives().stream()
                            .map(it -> new PersonAnswer(it.username(), it.fullName(), it.rights()))
                            .toList(),
                    change.particulars().controllingUscc().map(Uscc::code).orElse(null),
                    change.reason(),
                    change.state().proposed().on());
        }
    }

    @Schema(name = "ParticularsChanges")
    record ParticularsListAnswer(List<ParticularsAnswer> items) {}

    @POST
    @APIResponseSchema(value = ParticularsAnswer.class, responseCode = "201")
    public Uni<Response> propose(
            @HeaderParam("Idempotency-Key") String key, String uscc, @NotNull @Valid ParticularsRequest request) {
        Caller caller = callers.current();
        return commands.run(
                CommandRequest.created("registry.propose-particulars-change/" + uscc, key, request),
                () -> change.propose(code(uscc), request.toDomain(hashes, uscc), caller)
                        .map(outcome -> outcome.map(ParticularsAnswer::of)));
    }

    @POST
    @Path("/{changeId}/approval")
    @RolesAllowed(Roles.PROVINCE)
    @APIResponseSchema(value = ParticularsAnswer.class, responseCode = "200")
    public Uni<Response> approve(
            @HeaderParam("Idempotency-Key") String key, String uscc, UUID changeId, Nothing nothing) {
        Caller caller = callers.current();
        return commands.run(
                CommandRequest.ok("registry.approve-particulars-change/" + changeId, key, new Nothing()),
                () -> change.approve(code(uscc), changeId, caller).map(outcome -> outcome.map(ParticularsAnswer::of)));
    }

    /** Refuses or withdraws what has not been approved. */
    @POST
    @Path("/{changeId}/rejection")
    @APIResponseSchema(value = ParticularsAnswer.class, responseCode = "200")
    public Uni<Response> reject(
            @HeaderParam("Idempotency-Key") String key,
            String uscc,
            UUID changeId,
            @NotNull @Valid ParticularsRejection request) {
        Caller caller = callers.current();
        return commands.run(
                CommandRequest.ok("registry.reject-particulars-change/" + changeId, key, request),
                () -> change.reject(code(uscc), changeId, caller, request.reason())
                        .map(outcome -> outcome.map(ParticularsAnswer::of)));
    }

    @GET
    public Uni<ParticularsListAnswer> list(String uscc) {
        return change.of(code(uscc), Scopes.of(callers.current()))
                .map(changes -> new ParticularsListAnswer(
                        changes.stream().map(ParticularsAnswer::of).toList()));
    }

    private static Uscc code(String uscc) {
        return Uscc.parse(uscc)
                .orElseThrow(() -> Problems.notFound(Text.of("没有这个交易主体", "There is no such participant")));
    }
}
