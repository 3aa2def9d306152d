package org.nengquan.settlement.payout.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.intake.Caller;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.intake.Commands;
import org.nengquan.rights.NeedsRight;
import org.nengquan.rights.domain.Right;
import org.nengquan.settlement.paging.domain.Page;
import org.nengquan.settlement.payout.app.DecideWithdrawal;
import org.nengquan.settlement.payout.app.ReadWithdrawals;
import org.nengquan.settlement.payout.app.RequestWithdrawal;

/** 出金: a participant's own cash to its own bank account; the clerk and the auditor see all. */
@Path("/api/settlement/v1/withdrawals")
class WithdrawalResource {
    /** Ten trillion yuan: far above any lawful withdrawal, far below the end of a {@code long}. */
    private static final long MOST_FEN = 1_000_000_000_000_000L;

    private final Commands commands;
    private final RequestWithdrawal request;
    private final DecideWithdrawal decide;
    private final ReadWithdrawals withdrawals;
    private final Callers callers;

    WithdrawalResource(
            Commands commands,
            RequestWithdrawal request,
            DecideWithdrawal decide,
            ReadWithdrawals withdrawals,
            Callers callers) {
        this.commands = commands;
        this.request = request;
        this.decide = decide;
        this.withdrawals = withdrawals;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({"participant.trader", "participant.approver", "city", "province", "settlement.clerk", "auditor"})
    public Uni<Page<WithdrawalView>> list(
            @QueryParam("after") @DefaultValue("") @Pattern(regexp = "[0-9a-f-]{0,36}") String after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Pattern(regexp = Page.LIMIT_PATTERN) String limit) {
        Caller caller = callers.current();
        int most = Integer.parseInt(limit);
        return (caller.is("settlement.clerk", "auditor")
                        ? withdrawals.all(after, most)
                        : withdrawals.of(caller.uscc(), after, most))
                .map(page -> page.map(WithdrawalView::of));
    }

    @POST
    @RolesAllowed({"participant.trader", "participant.approver", "city", "province"})
    @NeedsRight(Right.INITIATE)
    public Uni<Response> request(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid WithdrawalRequest body) {
        Caller caller = callers.current();
        return commands.run(
                CommandRequest.created("settlement.request-withdrawal/" + caller.uscc(), key, body),
                () -> request.request(caller.uscc(), body.amountFen(), caller.person())
                        .map(outcome -> outcome.map(WithdrawalView::of)));
    }

    @POST
    @Path("/{payoutId}/approval")
    @RolesAllowed({"participant.approver", "city", "province"})
    @NeedsRight(Right.APPROVE)
    public Uni<Response> approve(
            @PathParam("payoutId") UUID payoutId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid Nothing body) {
        Caller caller = callers.current();
        return commands.run(
                CommandRequest.ok("settlement.approve-withdrawal/" + payoutId, key, body),
                () -> decide.approve(payoutId, caller.uscc(), caller.person())
                        .map(outcome -> outcome.map(WithdrawalView::of)));
    }

    @POST
    @Path("/{payoutId}/cancellation")
    @RolesAllowed({"participant.trader", "participant.approver", "city", "province"})
    @NeedsRight({Right.INITIATE, Right.APPROVE})
    public Uni<Response> cancel(
            @PathParam("payoutId") UUID payoutId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid Reason body) {
        Caller caller = callers.current();
        return commands.run(
                CommandRequest.ok("settlement.cancel-withdrawal/" + payoutId, key, body),
                () -> decide.cancel(payoutId, caller.uscc(), body.reason())
                        .map(outcome -> outcome.map(WithdrawalView::of)));
    }

    record WithdrawalRequest(
            @NotNull @Positive @Max(MOST_FEN) Long amountFen) {}

    record Nothing() {}

    record Reason(@NotBlank @Size(max = 200) String reason) {}
}
