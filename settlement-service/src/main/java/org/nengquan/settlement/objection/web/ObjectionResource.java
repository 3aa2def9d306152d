package org.nengquan.settlement.objection.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
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
import org.nengquan.settlement.objection.app.DecideObjection;
import org.nengquan.settlement.objection.app.FileObjection;
import org.nengquan.settlement.objection.app.ReadObjections;
import org.nengquan.settlement.objection.domain.Objection.Grounds;
import org.nengquan.settlement.objection.domain.ObjectionState.Finding;
import org.nengquan.settlement.paging.domain.Page;

/** 交收异议: a party objects to its own trade before the next opening; two clerks decide. */
@Path("/api/settlement/v1/objections")
class ObjectionResource {
    private final Commands commands;
    private final FileObjection file;
    private final DecideObjection decide;
    private final ReadObjections objections;
    private final Callers callers;

    ObjectionResource(
            Commands commands, FileObjection file, DecideObjection decide, ReadObjections objections, Callers callers) {
        this.commands = commands;
        this.file = file;
        this.decide = decide;
        this.objections = objections;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({"participant.trader", "participant.approver", "city", "province", "settlement.clerk", "auditor"})
    public Uni<Page<ObjectionView>> list(
            @QueryParam("after") @DefaultValue("") @Pattern(regexp = "[0-9a-f-]{0,36}") String after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Pattern(regexp = Page.LIMIT_PATTERN) String limit) {
        Caller caller = callers.current();
        int most = Integer.parseInt(limit);
        return (caller.is("settlement.clerk", "auditor")
                        ? objections.all(after, most)
                        : objections.of(caller.uscc(), after, most))
                .map(page -> page.map(ObjectionView::of));
    }

    @POST
    @RolesAllowed({"participant.trader", "participant.approver", "city", "province"})
    @NeedsRight(Right.INITIATE)
    public Uni<Response> file(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid ObjectionRequest body) {
        Caller caller = callers.current();
        return commands.run(
                CommandRequest.created("settlement.file-objection/" + caller.uscc(), key, body),
                () -> file.file(new Grounds(body.tradeNumber(), caller.uscc(), body.statement()), caller.person())
                        .map(outcome -> outcome.map(ObjectionView::of)));
    }

    @POST
    @Path("/{objectionId}/proposal")
    @RolesAllowed("settlement.clerk")
    public Uni<Response> propose(
            @PathParam("objectionId") UUID objectionId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid FindingRequest body) {
        return commands.run(
                CommandRequest.ok("settlement.propose-finding/" + objectionId, key, body),
                () -> decide.propose(
                                objectionId, body.toDomain(), callers.current().person())
                        .map(outcome -> outcome.map(ObjectionView::of)));
    }

    @POST
    @Path("/{objectionId}/approval")
    @RolesAllowed("settlement.clerk")
    public Uni<Response> agree(
            @PathParam("objectionId") UUID objectionId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid Nothing body) {
        return commands.run(
                CommandRequest.ok("settlement.approve-finding/" + objectionId, key, body),
                () -> decide.agree(objectionId, callers.current().person())
                        .map(outcome -> outcome.map(ObjectionView::of)));
    }

    @POST
    @Path("/{objectionId}/rejection")
    @RolesAllowed("settlement.clerk")
    public Uni<Response> sendBack(
            @PathParam("objectionId") UUID objectionId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid Nothing body) {
        return commands.run(
                CommandRequest.ok("settlement.send-finding-back/" + objectionId, key, body),
                () -> decide.sendBack(objectionId, callers.current().person())
                        .map(outcome -> outcome.map(ObjectionView::of)));
    }

    record ObjectionRequest(
            @NotBlank @Size(max = 80) String tradeNumber,
            @NotBlank @Size(max = 1000) String statement) {}

    record FindingRequest(
            @NotNull Boolean forFiler,
            @NotBlank @Size(max = 1000) String reasons,
            @NotNull @PositiveOrZero Long refundFen) {

        /** Who was not right gets nothing back, whatever was asked for. */
        Finding toDomain() {
            return new Finding(forFiler, reasons, forFiler ? refundFen : 0);
        }
    }

    record Nothing() {}
}
