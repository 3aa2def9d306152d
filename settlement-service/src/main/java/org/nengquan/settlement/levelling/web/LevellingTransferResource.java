package org.nengquan.settlement.levelling.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nengquan.settlement.levelling.app.ReadTransfers;
import org.nengquan.settlement.levelling.domain.Transfer;
import org.nengquan.settlement.levelling.domain.TransferState.Arrived;
import org.nengquan.settlement.paging.domain.Page;

/** 调拨: what went from settlement account to settlement account at the end of which day, and how far it is. */
@Path("/api/settlement/v1/levelling-transfers")
@RolesAllowed({"settlement.clerk", "auditor"})
class LevellingTransferResource {
    private final ReadTransfers transfers;

    LevellingTransferResource(ReadTransfers transfers) {
        this.transfers = transfers;
    }

    @GET
    public Uni<Page<TransferView>> page(
            @QueryParam("after") @DefaultValue("") @Pattern(regexp = "[0-9a-f-]{0,36}") String after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Pattern(regexp = Page.LIMIT_PATTERN) String limit) {
        return transfers.page(after, Integer.parseInt(limit)).map(page -> page.map(TransferView::of));
    }

    record TransferView(
            String transferId,
            LocalDate businessDate,
            String fromAccount,
            String toAccount,
            long amountFen,
            String status,
            @Nullable LocalDate arrivedOn) {
        static TransferView of(Transfer transfer) {
            return new TransferView(
                    transfer.transferId().toString(),
                    transfer.businessDate(),
                    transfer.move().from(),
                    transfer.move().to(),
                    transfer.move().amountFen(),
                    transfer.state().word(),
                    transfer.state() instanceof Arrived arrived
                            ? arrived.arrival().bookedOn()
                            : null);
        }
    }
}
