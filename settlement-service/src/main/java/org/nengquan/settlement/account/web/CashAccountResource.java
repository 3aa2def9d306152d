package org.nengquan.settlement.account.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.nengquan.intake.Callers;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;
import org.nengquan.settlement.account.app.ReadCash;
import org.nengquan.settlement.account.app.ReadCash.CashBalances;
import org.nengquan.settlement.account.domain.Standing;

/** A participant's own cash account; nobody else's can be asked for. */
@Path("/api/settlement/v1/cash-account")
@RolesAllowed({"participant.trader", "participant.approver", "city", "province"})
class CashAccountResource {
    private static final Text NO_ACCOUNT = Text.of("没有资金账户", "There is no cash account");

    private final ReadCash cash;
    private final Callers callers;

    CashAccountResource(ReadCash cash, Callers callers) {
        this.cash = cash;
        this.callers = callers;
    }

    @GET
    public Uni<CashAccountView> own() {
        return cash.balances(callers.current().uscc()).map(CashAccountResource::view);
    }

    private static CashAccountView view(Optional<CashBalances> found) {
        CashBalances cash = found.orElseThrow(() -> Problems.notFound(NO_ACCOUNT));
        return new CashAccountView(
                cash.account().uscc(),
                cash.account().accountNumber(),
                word(cash.account().standing()),
                cash.settlementAccount(),
                cash.availableFen(),
                cash.inTradingFen(),
                cash.claimedFen(),
                cash.withheldFen());
    }

    private static String word(Standing standing) {
        return switch (standing) {
            case Standing.Active active -> "ACTIVE";
            case Standing.Suspended suspended -> "SUSPENDED";
            case Standing.Closed closed -> "CLOSED";
        };
    }

    record CashAccountView(
            String uscc,
            String accountNumber,
            String status,
            String settlementAccount,
            long availableFen,
            long inTradingFen,
            long claimedFen,
            long withheldFen) {}
}
