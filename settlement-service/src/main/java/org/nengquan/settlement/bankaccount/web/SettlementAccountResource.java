package org.nengquan.settlement.bankaccount.web;

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
import org.jspecify.annotations.Nullable;
import org.nengquan.intake.Caller;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.intake.Commands;
import org.nengquan.rights.NeedsRight;
import org.nengquan.rights.domain.Right;
import org.nengquan.settlement.bankaccount.app.BindParticipant;
import org.nengquan.settlement.bankaccount.app.ReadAccounts;
import org.nengquan.settlement.bankaccount.app.SettlementAccounts.Position;
import org.nengquan.settlement.bankaccount.domain.Binding;
import org.nengquan.settlement.bankaccount.domain.SettlementAccount;
import org.nengquan.settlement.paging.domain.Page;

/** 结算银行账户: which there are, what lies with each, and a participant's choice among them (签约). */
@Path("/api/settlement/v1")
class SettlementAccountResource {
    private final Commands commands;
    private final ReadAccounts accounts;
    private final BindParticipant bind;
    private final Callers callers;

    SettlementAccountResource(Commands commands, ReadAccounts accounts, BindParticipant bind, Callers callers) {
        this.commands = commands;
        this.accounts = accounts;
        this.bind = bind;
        this.callers = callers;
    }

    @GET
    @Path("/settlement-accounts")
    @RolesAllowed({
        "participant.trader",
        "participant.approver",
        "city",
        "province",
        "settlement.clerk",
        "auditor",
        "exchange.operator"
    })
    public Uni<Page<SettlementAccountView>> all() {
        return accounts.all()
                .map(found ->
                        new Page<>(found.stream().map(SettlementAccountView::of).toList(), null));
    }

    @GET
    @Path("/settlement-account-positions")
    @RolesAllowed({"settlement.clerk", "auditor"})
    public Uni<Page<Position>> positions() {
        return accounts.positions().map(found -> new Page<>(found, null));
    }

    @POST
    @Path("/settlement-bindings")
    @RolesAllowed({"participant.approver", "city", "province"})
    @NeedsRight(Right.APPROVE)
    public Uni<Response> bind(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid BindingRequest body) {
        Caller caller = callers.current();
        return commands.run(
                CommandRequest.created("settlement.bind/" + caller.uscc(), key, body),
                () -> bind.bind(caller.uscc(), body.settlementAccount(), caller.person())
                        .map(outcome -> outcome.map(BindingView::of)));
    }

    record BindingRequest(@NotBlank @Size(max = 18) String settlementAccount) {}

    record BindingView(String bindingId, String uscc, String settlementAccount, LocalDate boundOn) {
        static BindingView of(Binding binding) {
            return new BindingView(
                    binding.bindingId().toString(), binding.uscc(), binding.settlementAccount(), binding.on());
        }
    }

    record SettlementAccountView(
            String code,
            String bankName,
            String clearingNumber,
            String accountNumber,
            boolean byDefault,
            LocalDate openedOn,
            @Nullable LocalDate closedOn) {
        static SettlementAccountView of(SettlementAccount account) {
            return new SettlementAccountView(
                    account.code(),
                    account.registration().bankName(),
                    account.registration().clearingNumber(),
                    account.number(),
                    account.life().byDefault(),
                    account.life().openedOn(),
                    account.life().closedOn().orElse(null));
        }
    }
}
