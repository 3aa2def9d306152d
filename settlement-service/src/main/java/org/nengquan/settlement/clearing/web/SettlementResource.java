package org.nengquan.settlement.clearing.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nengquan.intake.Caller;
import org.nengquan.intake.Callers;
import org.nengquan.settlement.clearing.app.ReadSettlements;
import org.nengquan.settlement.clearing.app.ReadSettlements.SettlementView;
import org.nengquan.settlement.paging.domain.Page;

/** How far the settlement of trades has come: a party sees its own side, clerk and auditor see both sides of all. */
@Path("/api/settlement/v1/settlements")
@RolesAllowed({"participant.trader", "participant.approver", "city", "province", "settlement.clerk", "auditor"})
class SettlementResource {
    private final ReadSettlements settlements;
    private final Callers callers;

    SettlementResource(ReadSettlements settlements, Callers callers) {
        this.settlements = settlements;
        this.callers = callers;
    }

    @GET
    public Uni<Page<SettlementItem>> list(
            @QueryParam("after") @DefaultValue("") @Size(max = 80) String after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Pattern(regexp = Page.LIMIT_PATTERN) String limit) {
        Caller caller = callers.current();
        int most = Integer.parseInt(limit);
        Uni<Page<SettlementView>> page = caller.is("settlement.clerk", "auditor")
                ? settlements.all(after, most)
                : settlements.of(caller.uscc(), after, most);
        return page.map(found -> found.map(view -> SettlementItem.of(view, caller)));
    }

    /** The other side's identity is for those who see both; a party is told only its own side. */
    record SettlementItem(
            String tradeNumber,
            String state,
            LocalDate businessDate,
            String instrument,
            long quantity,
            long priceFen,
            long amountFen,
            @Nullable Long feeFen,
            @Nullable String side,
            @Nullable String buyerUscc,
            @Nullable String sellerUscc,
            @Nullable LocalDate concludedOn,
            @Nullable String defaultReason) {

        static SettlementItem of(SettlementView view, Caller caller) {
            boolean bothSides = caller.is("settlement.clerk", "auditor");
            boolean buys = caller.owns(view.trade().buyer());
            boolean sells = caller.owns(view.trade().seller());
            return new SettlementItem(
                    view.trade().tradeNumber(),
                    view.state(),
                    view.trade().businessDate(),
                    view.trade().terms().instrument(),
                    view.trade().terms().quantity(),
                    view.trade().terms().priceFen(),
                    view.trade().amountFen(),
                    view.feeFen(),
                    buys ? "BUYER" : sells ? "SELLER" : null,
                    bothSides || buys ? view.trade().buyer() : null,
                    bothSides || sells ? view.trade().seller() : null,
                    view.concludedOn(),
                    view.defaultReason());
        }
    }
}
