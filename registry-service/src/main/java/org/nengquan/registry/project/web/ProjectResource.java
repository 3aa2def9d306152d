package org.nengquan.registry.project.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.nengquan.intake.Caller;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.intake.Commands;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.access.app.Roles;
import org.nengquan.registry.access.app.Scopes;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.participant.app.AskRight;
import org.nengquan.registry.participant.domain.Representative.Right;
import org.nengquan.registry.project.app.DecideJointReview;
import org.nengquan.registry.project.app.FindProjects;
import org.nengquan.registry.project.app.RecordProject;

/** New 两高 projects (办法§11, §14). */
@Path("/api/registry/v1/projects")
class ProjectResource {

    private final Commands commands;
    private final Callers callers;
    private final RecordProject record;
    private final DecideJointReview decide;
    private final FindProjects find;
    private final AskRight rights;

    ProjectResource(
            Commands commands,
            Callers callers,
            RecordProject record,
            DecideJointReview decide,
            FindProjects find,
            AskRight rights) {
        this.commands = commands;
        this.callers = callers;
        this.record = record;
        this.decide = decide;
        this.find = find;
        this.rights = rights;
    }

    enum ReviewResult {
        PASSED,
        REFUSED
    }

    record JointReviewRequest(
            @NotNull ReviewResult result,
            @NotBlank @Size(max = 100) String documentNumber) {}

    @POST
    @RolesAllowed({Roles.TRADER, Roles.APPROVER})
    @APIResponseSchema(value = ProjectAnswer.class, responseCode = "201")
    public Uni<Response> record(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid ProjectRequest request) {
        Caller caller = callers.current();
        Uscc own = Uscc.parse(caller.uscc())
                .orElseThrow(() -> Problems.notFound(Text.of("没有这个交易主体", "There is no such participant")));
        return commands.run(
                CommandRequest.created("registry.record-project", key, request),
                () -> rights.own(caller, Right.INITIATE)
                        .chain(() -> record.record(request.toDomain(own)))
                        .map(outcome -> outcome.map(ProjectAnswer::of)));
    }

    @POST
    @Path("/{projectId}/joint-review")
    @RolesAllowed(Roles.PROVINCE)
    @APIResponseSchema(value = ProjectAnswer.class, responseCode = "200")
    public Uni<Response> review(
            @HeaderParam("Idempotency-Key") String key, UUID projectId, @NotNull @Valid JointReviewRequest request) {
        boolean passed = request.result() == ReviewResult.PASSED;
        var command = CommandRequest.ok("registry.joint-review/" + projectId, key, request);
        return commands.run(
                command,
                () -> decide.decide(projectId, passed, request.documentNumber())
                        .map(outcome -> outcome.map(ProjectAnswer::of)));
    }

    @GET
    @Authenticated
    public Uni<Page<ProjectAnswer>> list(
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MAX_LIMIT) int limit) {
        return find.page(Scopes.of(callers.current()), new PageRequest(after, limit))
                .map(page -> page.map(ProjectAnswer::of));
    }
}
