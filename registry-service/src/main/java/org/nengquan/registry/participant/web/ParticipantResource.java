package org.nengquan.registry.participant.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.nengquan.intake.Caller;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.intake.Commands;
import org.nengquan.problem.ProblemException;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.access.app.Roles;
import org.nengquan.registry.access.app.Scopes;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.identity.app.PersonHashes;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.participant.app.ApplyForAccount;
import org.nengquan.registry.participant.app.FindParticipants;
import org.nengquan.registry.participant.domain.ParticipantKind;

/** Trading subjects (办法§11): applying and looking up. The authority's decisions are in {@link ReviewResource}. */
@Path("/api/registry/v1/participants")
class ParticipantResource {

    private final Commands commands;
    private final Callers callers;
    private final ApplyForAccount apply;
    private final FindParticipants find;
    private final PersonHashes hashes;

    ParticipantResource(
            Commands commands, Callers callers, ApplyForAccount apply, FindParticipants find, PersonHashes hashes) {
        this.commands = commands;
        this.callers = callers;
        this.apply = apply;
        this.find = find;
        this.hashes = hashes;
    }

    @POST
    @RolesAllowed({Roles.TRADER, Roles.APPROVER, Roles.CITY, Roles.PROVINCE})
    @APIResponseSchema(value = ParticipantAnswer.class, responseCode = "201")
    public Uni<Response> apply(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid ApplicationRequest request) {
        requireOwn(callers.current(), request);
        return commands.run(
                CommandRequest.created("registry.apply", key, request),
                () -> apply.apply(request.toDomain(hashes)).map(outcome -> outcome.map(ParticipantAnswer::of)));
    }

    @GET
    @Authenticated
    public Uni<Page<ParticipantAnswer>> list(
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MAX_LIMIT) int limit) {
        return find.page(Scopes.of(callers.current()), new PageRequest(after, limit))
                .map(page -> page.map(ParticipantAnswer::of));
    }

    @GET
    @Path("/{uscc}")
    @Authenticated
    public Uni<ParticipantAnswer> one(String uscc) {
        Uscc code = Uscc.parse(uscc).orElseThrow(ParticipantResource::notYours);
        return find.find(code, Scopes.of(callers.current())).map(ParticipantAnswer::of);
    }

    /** One applies for oneself, as what one is: an authority's account is for that authority's people. */
    static void requireOwn(Caller caller, ApplicationRequest request) {
        if (!caller.is(roles(request.kind()))) {
            throw Problems.forbidden(Text.of("您的角色不能申请此类账户", "Your role cannot apply for this kind of account"));
        }
        boolean foreignCity =
                request.kind() == ParticipantKind.CITY && !request.regionCode().equals(caller.regionCode());
        if (!caller.owns(request.uscc()) || foreignCity) {
            throw notYours();
        }
    }

    private static String[] roles(ParticipantKind kind) {
        return switch (kind) {
            case PROVINCE -> new String[] {Roles.PROVINCE};
            case CITY -> new String[] {Roles.CITY};
            case PROJECT, VOLUNTARY -> new String[] {Roles.TRADER, Roles.APPROVER};
        };
    }

    /** 404: not there, or not yours. */
    static ProblemException notYours() {
        return Problems.notFound(Text.of("没有这个交易主体", "There is no such participant"));
    }
}
