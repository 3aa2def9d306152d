package org.nengquan.registry.handover.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.nengquan.intake.Caller;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.intake.Commands;
import org.nengquan.intake.Ids;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.access.app.Roles;
import org.nengquan.registry.handover.app.HandOver;
import org.nengquan.registry.handover.domain.Transfer;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.participant.app.AskRight;
import org.nengquan.registry.participant.domain.Representative.Right;
import org.nengquan.registry.quota.domain.Instrument;
import org.nengquan.registry.quota.domain.Priority;

/** Handing one's own units to the market. */
@Path("/api/registry/v1/transfers-to-trading")
class TransferResource {

    private final Commands commands;
    private final Callers callers;
    private final HandOver handOver;
    private final AskRight rights;
    private final Ids ids;

    TransferResource(Commands commands, Callers callers, HandOver handOver, AskRight rights, Ids ids) {
        this.commands = commands;
        this.callers = callers;
        this.handOver = handOver;
        this.rights = rights;
        this.ids = ids;
    }

    record TransferRequest(
            @NotNull Instrument instrument,
            @NotNull Priority priority,
            @NotNull @Positive @Max(1_000_000_000_000L) Long quantity) {}

    @Schema(name = "TransferToTrading")
    record TransferAnswer(
            UUID transferId, String uscc, Instrument instrument, Priority priority, long quantity, String status) {

        static TransferAnswer of(Transfer transfer) {
            return new TransferAnswer(
                    transfer.id(),
                    transfer.uscc().code(),
                    transfer.instrument(),
                    transfer.priority(),
                    transfer.quantity(),
                    "SENT");
        }
    }

    @POST
    @RolesAllowed({Roles.TRADER, Roles.CITY, Roles.PROVINCE})
    @APIResponseSchema(value = TransferAnswer.class, responseCode = "201")
    public Uni<Response> handOver(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid TransferRequest request) {
        Caller caller = callers.current();
        Uscc own = Uscc.parse(caller.uscc())
                .orElseThrow(() -> Problems.notFound(Text.of("没有这个交易主体", "There is no such participant")));
        Transfer transfer = new Transfer(ids.next(), own, request.instrument(), request.priority(), request.quantity());
        return commands.run(
                CommandRequest.created("registry.hand-over", key, request),
                () -> rights.own(caller, Right.INITIATE)
                        .chain(() -> handOver.handOver(transfer))
                        .map(outcome -> outcome.map(TransferAnswer::of)));
    }
}
