package org.nengquan.settlement.handover.web;

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
import org.jspecify.annotations.Nullable;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.intake.Commands;
import org.nengquan.rights.NeedsRight;
import org.nengquan.rights.domain.Right;
import org.nengquan.settlement.handover.app.CashHanded;
import org.nengquan.settlement.handover.app.HandCashToTrading;

/** Hands the caller's own cash to the market. */
@Path("/api/settlement/v1/transfers-to-trading")
@RolesAllowed({"participant.trader", "city", "province"})
class TransferToTradingResource {
    /** Ten trillion yuan: far above any lawful transfer, far below the end of a {@code long}. */
    private static final long MOST_FEN = 1_000_000_000_000_000L;

    private final Commands commands;
    private final HandCashToTrading handOver;
    private final Callers callers;

    TransferToTradingResource(Commands commands, HandCashToTrading handOver, Callers callers) {
        this.commands = commands;
        this.handOver = handOver;
        this.callers = callers;
    }

    @POST
    @NeedsRight(Right.INITIATE)
    public Uni<Response> handOver(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid TransferRequest request) {
        String uscc = callers.current().uscc();
        return commands.run(
                CommandRequest.created("settlement.hand-cash-to-trading/" + uscc, key, request),
                () -> handOver.handOver(uscc, request.amountFen()).map(outcome -> outcome.map(TransferView::of)));
    }

    record TransferRequest(@NotNull @Positive @Max(MOST_FEN) Long amountFen) {}

    record TransferView(String transferId, String uscc, long amountFen, String status) {
        static TransferView of(CashHanded handed) {
            return new TransferView(handed.transferId().toString(), handed.uscc(), handed.amountFen(), "SENT");
        }
    }
}
