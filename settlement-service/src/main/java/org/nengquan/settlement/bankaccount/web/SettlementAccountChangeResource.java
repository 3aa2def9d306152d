package org.nengquan.settlement.bankaccount.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.intake.Commands;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.settlement.approval.domain.Approval.Verdict;
import org.nengquan.settlement.bankaccount.app.ChangeAccounts;
import org.nengquan.settlement.bankaccount.domain.AccountChange;
import org.nengquan.settlement.bankaccount.domain.AccountChange.Close;
import org.nengquan.settlement.bankaccount.domain.AccountChange.MakeDefault;
import org.nengquan.settlement.bankaccount.domain.AccountChange.Open;
import org.nengquan.settlement.bankaccount.domain.AccountChange.Wish;
import org.nengquan.settlement.bankaccount.domain.SettlementAccount.Registration;
import org.nengquan.settlement.paging.domain.Page;

/** Settlement accounts open, close and become the default by two persons (办法§15, §16). */
@Path("/api/settlement/v1/settlement-account-changes")
class SettlementAccountChangeResource {
    private static final String CLERK = "settlement.clerk";
    private static final String CODE = "[a-z][a-z0-9-]{1,17}";

    private final Commands commands;
    private final ChangeAccounts change;
    private final Callers callers;

    SettlementAccountChangeResource(Commands commands, ChangeAccounts change, Callers callers) {
        this.commands = commands;
        this.change = change;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({CLERK, "auditor", "exchange.operator"})
    public Uni<Page<AccountChangeView>> list(
            @QueryParam("after") @DefaultValue("") @Pattern(regexp = "[0-9a-f-]{0,36}") String after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Pattern(regexp = Page.LIMIT_PATTERN) String limit) {
        return change.page(after, Integer.parseInt(limit)).map(page -> page.map(AccountChangeView::of));
    }

    @POST
    @Path("/openings")
    @RolesAllowed(CLERK)
    public Uni<Response> open(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid AccountOpening body) {
        return propose(key, body, body.wish(), body.basis());
    }

    @POST
    @Path("/closings")
    @RolesAllowed(CLERK)
    public Uni<Response> close(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid AccountNaming body) {
        return propose(key, body, new Close(body.code()), body.basis());
    }

    @POST
    @Path("/defaults")
    @RolesAllowed(CLERK)
    public Uni<Response> makeDefault(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid AccountNaming body) {
        return propose(key, body, new MakeDefault(body.code()), body.basis());
    }

    @POST
    @Path("/{changeId}/approval")
    @RolesAllowed(CLERK)
    public Uni<Response> approve(
            @PathParam("changeId") UUID changeId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid AccountChangeApproval body) {
        return run(
                CommandRequest.ok("settlement.approve-account-change/" + changeId, key, body),
                () -> change.approve(changeId, callers.current().person()));
    }

    @POST
    @Path("/{changeId}/rejection")
    @RolesAllowed(CLERK)
    public Uni<Response> reject(
            @PathParam("changeId") UUID changeId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid AccountChangeRejection body) {
        return run(
                CommandRequest.ok("settlement.reject-account-change/" + changeId, key, body),
                () -> change.reject(changeId, callers.current().person(), body.reason()));
    }

    private Uni<Response> propose(@Nullable String key, Object body, Wish wish, String basis) {
        return run(
                CommandRequest.created("settlement.propose-account-change/" + wish.word(), key, body),
                () -> change.propose(wish, basis, callers.current().person()));
    }

    private Uni<Response> run(CommandRequest request, Supplier<Uni<Outcome<AccountChange>>> useCase) {
        return commands.run(request, () -> useCase.get().map(outcome -> outcome.map(AccountChangeView::of)));
    }

    /** An account with a bank: our code for it, and how the clearing system and the bank name it. */
    record AccountOpening(
            @NotNull @Pattern(regexp = CODE) String code,
            @NotBlank @Size(max = 60) String bankName,
            @NotNull @Pattern(regexp = "[0-9]{12}") String clearingNumber,
            @NotNull @Pattern(regexp = "[0-9A-Z]{6,34}") String accountNumber,
            @NotBlank @Size(max = 500) String basis) {
        Wish wish() {
            return new Open(code, new Registration(bankName, clearingNumber, accountNumber));
        }
    }

    record AccountNaming(
            @NotNull @Pattern(regexp = CODE) String code,
            @NotBlank @Size(max = 500) String basis) {}

    record AccountChangeApproval() {}

    record AccountChangeRejection(@NotBlank @Size(max = 200) String reason) {}

    /** A change as people see it; who decided it and why not, once somebody has. */
    record AccountChangeView(
            String changeId,
            String kind,
            String code,
            @Nullable Registration registration,
            String basis,
            String status,
            String proposedBy,
            @Nullable String decidedBy,
            @Nullable String reason) {
        static AccountChangeView of(AccountChange change) {
            return new AccountChangeView(
                    change.changeId().toString(),
                    change.wish().word(),
                    change.wish().code(),
                    change.wish() instanceof Open(String code, Registration registration) ? registration : null,
                    change.basis(),
                    change.approval().word(),
                    change.approval().proposal().by(),
                    change.approval().verdict().map(Verdict::by).orElse(null),
                    change.approval().verdict().map(Verdict::reason).orElse(null));
        }
    }
}
