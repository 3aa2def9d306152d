package org.nengquan.registry.guidance.web;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.nengquan.intake.Caller;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.intake.Commands;
import org.nengquan.registry.access.app.Roles;
import org.nengquan.registry.access.app.Scopes;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.guidance.app.AnswerGuidanceNote;
import org.nengquan.registry.guidance.app.FindGuidanceNotes;
import org.nengquan.registry.guidance.app.WriteGuidanceNote;
import org.nengquan.registry.guidance.domain.GuidanceNote;

/** 窗口指导 (办法§6): between the province and a city, seen by those who supervise, never public. */
@Path("/api/registry/v1/guidance-notes")
class GuidanceNoteResource {

    private final Commands commands;
    private final Callers callers;
    private final WriteGuidanceNote write;
    private final AnswerGuidanceNote answer;
    private final FindGuidanceNotes find;

    GuidanceNoteResource(
            Commands commands,
            Callers callers,
            WriteGuidanceNote write,
            AnswerGuidanceNote answer,
            FindGuidanceNotes find) {
        this.commands = commands;
        this.callers = callers;
        this.write = write;
        this.answer = answer;
        this.find = find;
    }

    @Schema(name = "GuidanceNoteRequest")
    record NoteRequest(
            @NotNull @Pattern(regexp = "\\d{6}") String regionCode,
            @NotBlank @Size(max = 200) String subject,
            @NotBlank @Size(max = 10_000) String body) {}

    @Schema(name = "GuidanceAnswerRequest")
    record AnswerRequest(@NotBlank @Size(max = 10_000) String answer) {}

    @Schema(name = "GuidanceNote")
    record NoteAnswer(
            UUID id,
            String regionCode,
            String subject,
            String body,
            LocalDate writtenOn,
            String status,
            @Nullable String answer,
            @Nullable LocalDate answeredOn) {

        static NoteAnswer of(GuidanceNote note) {
            return switch (note.state()) {
                case GuidanceNote.State.Sent ignored -> of(note, "SENT", null, null);
                case GuidanceNote.State.Answered done -> of(note, "ANSWERED", done.answer(), done.answeredOn());
            };
        }

        private static NoteAnswer of(
                GuidanceNote note, String status, @Nullable String answer, @Nullable LocalDate answeredOn) {
            return new NoteAnswer(
                    note.id(),
                    note.regionCode(),
                    note.subject(),
                    note.body(),
                    note.writtenOn(),
                    status,
                    answer,
                    answeredOn);
        }
    }

    @POST
    @RolesAllowed(Roles.PROVINCE)
    @APIResponseSchema(value = NoteAnswer.class, responseCode = "201")
    public Uni<Response> write(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid NoteRequest request) {
        var draft = new WriteGuidanceNote.Draft(
                request.regionCode(),
                request.subject(),
                request.body(),
                callers.current().person());
        return commands.run(
                CommandRequest.created("registry.write-guidance-note", key, request),
                () -> write.write(draft).map(outcome -> outcome.map(NoteAnswer::of)));
    }

    @POST
    @Path("/{id}/answer")
    @RolesAllowed(Roles.CITY)
    @APIResponseSchema(value = NoteAnswer.class, responseCode = "200")
    public Uni<Response> answer(
            @HeaderParam("Idempotency-Key") String key, UUID id, @NotNull @Valid AnswerRequest request) {
        Caller caller = callers.current();
        return commands.run(
                CommandRequest.ok("registry.answer-guidance-note/" + id, key, request),
                () -> answer.answer(id, request.answer(), Scopes.of(caller), caller.person())
                        .map(outcome -> outcome.map(NoteAnswer::of)));
    }

    @GET
    @RolesAllowed({Roles.PROVINCE, Roles.CITY, Roles.SUPERVISOR, Roles.AUDITOR})
    public Uni<Page<NoteAnswer>> list(
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MAX_LIMIT) int limit) {
        return find.page(Scopes.of(callers.current()), new PageRequest(after, limit))
                .map(page -> page.map(NoteAnswer::of));
    }
}
