package org.nengquan.registry.participant.web;

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
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.nengquan.intake.Caller;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.intake.Commands;
import org.nengquan.registry.access.app.Roles;
import org.nengquan.registry.access.app.Scopes;
import org.nengquan.registry.identity.app.PersonHashes;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.participant.app.ResubmitApplication;
import org.nengquan.registry.participant.app.ReturnApplication;
import org.nengquan.registry.participant.app.ReturnApplication.Wanted;
import org.nengquan.registry.participant.domain.Participant;
import org.nengquan.registry.participant.domain.ReviewRound;
import org.nengquan.registry.participant.domain.ReviewRound.Comment;
import org.nengquan.registry.participant.domain.ReviewRound.Subject;

/** The rounds of an application's review: returned with comments, mended, sent again. */
@Path("/api/registry/v1/participants/{uscc}")
class ReviewRoundResource {

    private final Commands commands;
    private final Callers callers;
    private final ReturnApplication review;
    private final ResubmitApplication resubmit;
    private final PersonHashes hashes;

    ReviewRoundResource(
            Commands commands,
            Callers callers,
            ReturnApplication review,
            ResubmitApplication resubmit,
            PersonHashes hashes) {
        this.commands = commands;
        this.callers = callers;
        this.review = review;
        this.resubmit = resubmit;
        this.hashes = hashes;
    }

    @Schema(name = "ReviewComment")
    record CommentBody(
            @NotNull Subject subject,
            @NotBlank @Size(max = 1000) String remark) {

        Comment toDomain() {
            return new Comment(subject, remark);
        }
    }

    record ReturnRequest(
            @NotBlank @Size(max = 1000) String summary,
            @NotNull @Size(max = 50) List<@NotNull @Valid CommentBody> comments) {

        Wanted toDomain() {
            return new Wanted(
                    summary, comments.stream().map(CommentBody::toDomain).toList());
        }
    }

    record ResubmissionRequest(
            @NotNull @Valid ApplicationRequest application,
            @NotBlank @Size(max = 2000) String answer) {}

    @Schema(name = "ReviewRound")
    record RoundAnswer(
            int round,
            String summary,
            List<CommentBody> comments,
            LocalDate returnedOn,
            @Nullable String answer,
            @Nullable LocalDate answeredOn) {

        static RoundAnswer of(ReviewRound round) {
            Optional<ReviewRound.Answer> answer = round.answer();
            return new RoundAnswer(
                    round.number(),
                    round.summary(),
                    round.comments().stream()
                            .map(it -> new CommentBody(it.subject(), it.remark()))
                            .toList(),
                    round.returned().on(),
                    answer.map(ReviewRound.Answer::text).orElse(null),
                    answer.map(it -> it.word().on()).orElse(null));
        }
    }

    @Schema(name = "ReviewRounds")
    record RoundsAnswer(List<RoundAnswer> items) {}

    /** Sends the application back to the applicant, with what is to be mended. */
    @POST
    @Path("/return")
    @RolesAllowed({Roles.CITY, Roles.PROVINCE})
    @APIResponseSchema(value = ParticipantAnswer.class, responseCode = "200")
    public Uni<Response> send(
            @HeaderParam("Idempotency-Key") String key, String uscc, @NotNull @Valid ReturnRequest request) {
        Caller caller = callers.current();
        return commands.run(
                CommandRequest.ok("registry.return-application/" + uscc, key, request),
                () -> review.send(code(uscc), Scopes.of(caller), caller.person(), request.toDomain())
                        .map(outcome -> outcome.map(ParticipantAnswer::of)));
    }

    /** Sends the mended application in again, whole. */
    @POST
    @Path("/resubmission")
    @RolesAllowed({Roles.TRADER, Roles.APPROVER, Roles.CITY, Roles.PROVINCE})
    @APIResponseSchema(value = ParticipantAnswer.class, responseCode = "200")
    public Uni<Response> resubmit(
            @HeaderParam("Idempotency-Key") String key, String uscc, @NotNull @Valid ResubmissionRequest request) {
        Caller caller = callers.current();
        Uscc code = code(uscc);
        if (!request.application().uscc().equals(uscc)) {
            throw ParticipantResource.notYours();
        }
        ParticipantResource.requireOwn(caller, request.application());
        Participant mended = request.application().toDomain(hashes);
        return commands.run(
                CommandRequest.ok("registry.resubmit-application/" + code, key, request),
                () -> resubmit.resubmit(mended, request.answer(), caller.person())
                        .map(outcome -> outcome.map(ParticipantAnswer::of)));
    }

    /** What was asked for and answered so far; for the applicant and the authority. */
    @GET
    @Path("/reviews")
    @RolesAllowed({Roles.TRADER, Roles.APPROVER, Roles.CITY, Roles.PROVINCE})
    public Uni<RoundsAnswer> rounds(String uscc) {
        return review.rounds(code(uscc), Scopes.of(callers.current()))
                .map(rounds ->
                        new RoundsAnswer(rounds.stream().map(RoundAnswer::of).toList()));
    }

    private static Uscc code(String uscc) {
        return Uscc.parse(uscc).orElseThrow(ParticipantResource::notYours);
    }
}
