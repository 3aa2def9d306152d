package org.nengquan.registry.movement.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
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
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.identity.app.ValidUscc;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.movement.app.TrustRecipient;
import org.nengquan.registry.movement.domain.TrustedRecipient;
import org.nengquan.registry.movement.domain.TrustedRecipient.Approval;
import org.nengquan.registry.participant.app.AskRight;
import org.nengquan.registry.participant.domain.Representative.Right;

/** One's own list of recipients to whom transfers need not cool down. */
@Path("/api/registry/v1/trusted-recipients")
class TrustedRecipientResource {

    private final Commands commands;
    private final Callers callers;
    private final TrustRecipient trust;
    private final AskRight rights;

    TrustedRecipientResource(Commands commands, Callers callers, TrustRecipient trust, AskRight rights) {
        this.commands = commands;
        this.callers = callers;
        this.trust = trust;
        this.rights = rights;
    }

    record TrustedRecipientRequest(@NotNull @ValidUscc String recipientUscc) {}

    @Schema(name = "TrustedRecipient")
    record TrustedRecipientAnswer(
            UUID id,
            String uscc,
            String recipientUscc,
            String status,
            @Nullable LocalDate approvedOn,
            @Nullable Integer waitsTradingDays) {

        static TrustedRecipientAnswer of(TrustedRecipient trusted) {
            return new TrustedRecipientAnswer(
                    trusted.id(),
                    trusted.holder().code(),
                    trusted.recipient().code(),
                    trusted.approval().isPresent() ? "APPROVED" : "PROPOSED",
                    trusted.approval().map(Approval::on).orElse(null),
                    trusted.approval().map(Approval::waitsDays).orElse(null));
        }
    }

    @POST
    @RolesAllowed(Roles.TRADER)
    @APIResponseSchema(value = TrustedRecipientAnswer.class, responseCode = "201")
    public Uni<Response> propose(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid TrustedRecipientRequest request) {
        Uscc own = own();
        Caller caller = callers.current();
        return commands.run(
                CommandRequest.created("registry.propose-trusted-recipient", key, request),
                () -> rights.own(caller, Right.INITIATE)
                        .chain(() -> trust.propose(own, new Uscc(request.recipientUscc()), caller.person()))
                        .map(outcome -> outcome.map(TrustedRecipientAnswer::of)));
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed(Roles.APPROVER)
    @APIResponseSchema(value = TrustedRecipientAnswer.class, responseCode = "200")
    public Uni<Response> approve(@HeaderParam("Idempotency-Key") String key, UUID id, Nothing nothing) {
        Uscc own = own();
        Caller caller = callers.current();
        return commands.run(
                CommandRequest.ok("registry.approve-trusted-recipient/" + id, key, new Nothing()),
                () -> rights.own(caller, Right.APPROVE)
                        .chain(() -> trust.approve(id, own, caller.person()))
                        .map(outcome -> outcome.map(TrustedRecipientAnswer::of)));
    }

    @POST
    @Path("/{id}/removal")
    @RolesAllowed({Roles.TRADER, Roles.APPROVER})
    @APIResponseSchema(value = TrustedRecipientAnswer.class, responseCode = "200")
    public Uni<Response> remove(@HeaderParam("Idempotency-Key") String key, UUID id, Nothing nothing) {
        Uscc own = own();
        Caller caller = callers.current();
        Right right = caller.is(Roles.TRADER) ? Right.INITIATE : Right.APPROVE;
        return commands.run(
                CommandRequest.ok("registry.remove-trusted-recipient/" + id, key, new Nothing()),
                () -> rights.own(caller, right)
                        .chain(() -> trust.remove(id, own))
                        .map(outcome -> outcome.map(TrustedRecipientAnswer::of)));
    }

    @GET
    @RolesAllowed({Roles.TRADER, Roles.APPROVER})
    public Uni<Page<TrustedRecipientAnswer>> list() {
        return trust.of(own())
                .map(found -> new Page<>(
                        found.stream().map(TrustedRecipientAnswer::of).toList(), null));
    }

    private Uscc own() {
        return Uscc.parse(callers.current().uscc())
                .orElseThrow(() -> Problems.notFound(Text.of("没有这个交易主体", "There is no such participant")));
    }
}
