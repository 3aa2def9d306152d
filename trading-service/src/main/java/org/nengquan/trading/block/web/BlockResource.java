package org.nengquan.trading.block.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.nengquan.intake.Caller;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.rights.NeedsRight;
import org.nengquan.rights.domain.Right;
import org.nengquan.trading.block.app.AgreeOnBlock;
import org.nengquan.trading.block.app.BlockView;
import org.nengquan.trading.block.app.Blocks;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.matching.domain.BlockCommand;
import org.nengquan.trading.order.app.Page;
import org.nengquan.trading.order.app.Scope;

/** 大宗协议: agreements between two parties, for these two and for those who oversee them. */
@Path("/api/trading/v1/block-agreements")
class BlockResource {
    private final AgreeOnBlock agree;
    private final Blocks blocks;
    private final Callers callers;

    BlockResource(AgreeOnBlock agree, Blocks blocks, Callers callers) {
        this.agree = agree;
        this.blocks = blocks;
        this.callers = callers;
    }

    /** A seller says which of its units it gives; a project's unit says for which project it buys. */
    record ConfirmRequest(
            @Nullable Priority priority,
            @Nullable @Size(min = 1, max = 80) String projectId) {}

    record EndRequest() {}

    @POST
    @RolesAllowed({"participant.trader", "city"})
    @NeedsRight(Right.INITIATE)
    @ResponseStatus(201)
    public Uni<BlockView> propose(@NotNull @Valid ProposeBlockRequest request) {
        Caller caller = callers.current();
        return agree.propose(caller.person(), request.toProposal(ownUscc(caller)))
                .map(BlockResource::done);
    }

    @POST
    @Path("/{blockId}/confirmation")
    @RolesAllowed({"participant.trader", "city"})
    @NeedsRight(Right.INITIATE)
    public Uni<BlockView> confirm(
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("blockId") UUID blockId,
            @NotNull @Valid ConfirmRequest request) {
        Caller caller = callers.current();
        ownUscc(caller);
        String checked =
                CommandRequest.ok("trading.confirm-block", key, request).idempotencyKey();
        var share = new BlockCommand.Share(request.priority(), request.projectId());
        return agree.confirm(caller, checked, blockId, share).map(BlockResource::done);
    }

    @POST
    @Path("/{blockId}/rejection")
    @RolesAllowed({"participant.trader", "city"})
    @NeedsRight(Right.INITIATE)
    public Uni<BlockView> reject(
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("blockId") UUID blockId,
            @NotNull EndRequest request) {
        CommandRequest.ok("trading.reject-block", key, request);
        return agree.reject(blockId, ownUscc(callers.current()));
    }

    @POST
    @Path("/{blockId}/withdrawal")
    @RolesAllowed({"participant.trader", "city"})
    @NeedsRight(Right.INITIATE)
    public Uni<BlockView> withdraw(
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("blockId") UUID blockId,
            @NotNull EndRequest request) {
        CommandRequest.ok("trading.withdraw-block", key, request);
        return agree.withdraw(blockId, ownUscc(callers.current()));
    }

    @GET
    @RolesAllowed({
        "participant.trader",
        "participant.approver",
        "city",
        "province",
        "supervisor",
        "auditor",
        "exchange.operator"
    })
    public Uni<Page<BlockView>> agreements(
            @QueryParam("after") @DefaultValue("") @Pattern(regexp = "[0-9]{0,18}") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("uscc") @DefaultValue("") @Pattern(regexp = "[0-9A-Z]{0,18}") String uscc) {
        return blocks.agreements(Scope.of(callers.current(), uscc), after, limit);
    }

    private static BlockView done(Outcome<BlockView> outcome) {
        return switch (outcome) {
            case Outcome.Done<BlockView>(var block) -> block;
            case Outcome.Refused<BlockView>(var why) -> throw Problems.refused(why);
        };
    }

    private static String ownUscc(Caller caller) {
        if (caller.uscc().isEmpty()) {
            throw Problems.forbidden(Text.of("令牌未指明所属单位", "The token names no organization"));
        }
        return caller.uscc();
    }
}
