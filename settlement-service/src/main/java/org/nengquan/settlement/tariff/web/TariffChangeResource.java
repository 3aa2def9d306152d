package org.nengquan.settlement.tariff.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.intake.Commands;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.settlement.approval.domain.Approval.Verdict;
import org.nengquan.settlement.paging.domain.Page;
import org.nengquan.settlement.tariff.app.ChangeTariff;
import org.nengquan.settlement.tariff.domain.FeeTariff;
import org.nengquan.settlement.tariff.domain.TariffChange;

/** Changes of what sellers are charged, by two persons (办法§16). */
@Path("/api/settlement/v1/fee-tariff-changes")
class TariffChangeResource {
    private static final String OPERATOR = "exchange.operator";
    private static final String PROVINCE = "province";

    private final Commands commands;
    private final ChangeTariff change;
    private final Callers callers;

    TariffChangeResource(Commands commands, ChangeTariff change, Callers callers) {
        this.commands = commands;
        this.change = change;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({OPERATOR, PROVINCE, "supervisor", "auditor", "settlement.clerk"})
    public Uni<Page<ChangeView>> list(
            @QueryParam("after") @DefaultValue("") @Pattern(regexp = "[0-9a-f-]{0,36}") String after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Pattern(regexp = Page.LIMIT_PATTERN) String limit) {
        return change.page(after, Integer.parseInt(limit)).map(page -> page.map(ChangeView::of));
    }

    @POST
    @RolesAllowed({OPERATOR, PROVINCE})
    public Uni<Response> propose(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid ChangeRequest body) {
        var tariff = new FeeTariff(body.effectiveFrom(), body.perTenThousand(), body.status(), body.basis());
        return run(
                CommandRequest.created("settlement.propose-tariff-change", key, body),
                () -> change.propose(tariff, callers.current().person()));
    }

    @POST
    @Path("/{changeId}/approval")
    @RolesAllowed({OPERATOR, PROVINCE})
    public Uni<Response> approve(
            @PathParam("changeId") UUID changeId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid Nothing body) {
        return run(
                CommandRequest.ok("settlement.approve-tariff-change/" + changeId, key, body),
                () -> change.approve(changeId, callers.current().person()));
    }

    @POST
    @Path("/{changeId}/rejection")
    @RolesAllowed({OPERATOR, PROVINCE})
    public Uni<Response> reject(
            @PathParam("changeId") UUID changeId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid Reason body) {
        return run(
                CommandRequest.ok("settlement.reject-tariff-change/" + changeId, key, body),
                () -> change.reject(changeId, callers.current().person(), body.reason()));
    }

    private Uni<Response> run(CommandRequest request, Supplier<Uni<Outcome<TariffChange>>> useCase) {
        return commands.run(request, () -> useCase.get().map(outcome -> outcome.map(ChangeView::of)));
    }

    record ChangeRequest(
            @NotNull LocalDate effectiveFrom,
            @NotNull @Min(0) @Max(10_000) Integer perTenThousand,
            @NotNull FeeTariff.Status status,
            @NotBlank @Size(max = 500) String basis) {}

    record Nothing() {}

    record Reason(@NotBlank @Size(max = 200) String reason) {}

    /** A change as people see it; who decided it and why not, once somebody has. */
    record ChangeView(
            String changeId,
            LocalDate effectiveFrom,
            int perTenThousand,
            String tariffStatus,
            String basis,
            String status,
            String proposedBy,
            @Nullable String decidedBy,
            @Nullable String reason) {
        static ChangeView of(TariffChange change) {
            FeeTariff tariff = change.tariff();
            return new ChangeView(
                    change.changeId().toString(),
                    tariff.effectiveFrom(),
                    tariff.perTenThousand(),
                    tariff.status().name(),
                    tariff.basis(),
                    change.approval().word(),
                    change.approval().proposal().by(),
                    change.approval().verdict().map(Verdict::by).orElse(null),
                    change.approval().verdict().map(Verdict::reason).orElse(null));
        }
    }
}
