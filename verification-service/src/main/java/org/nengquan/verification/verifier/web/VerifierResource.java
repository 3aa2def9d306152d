package org.nengquan.verification.verifier.web;

import io.quarkus.security.Authenticated;
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
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.intake.Commands;
import org.nengquan.verification.entry.app.CalendarDay;
import org.nengquan.verification.entry.app.PlainText;
import org.nengquan.verification.listing.domain.Page;
import org.nengquan.verification.listing.domain.Window;
import org.nengquan.verification.verifier.app.AccreditVerifier;
import org.nengquan.verification.verifier.app.ListVerifiers;
import org.nengquan.verification.verifier.domain.Accreditation;
import org.nengquan.verification.verifier.domain.Verifier;

@Path("/api/verification/v1/verifiers")
class VerifierResource {

    private final Commands commands;
    private final Callers callers;
    private final AccreditVerifier accredit;
    private final ListVerifiers list;

    VerifierResource(Commands commands, Callers callers, AccreditVerifier accredit, ListVerifiers list) {
        this.commands = commands;
        this.callers = callers;
        this.accredit = accredit;
        this.list = list;
    }

    /** A body and the period for which it may audit. */
    record VerifierRequest(
            @NotNull @Pattern(regexp = "[0-9A-Z]{18}") String uscc,
            @NotBlank @Size(max = 200) @PlainText String name,
            @Nullable @CalendarDay LocalDate accreditedFrom,
            @NotNull @CalendarDay LocalDate accreditedUntil) {}

    /** A body with all its periods; {@code accreditedUntil} is the last of their ends. */
    record VerifierAnswer(String uscc, String name, LocalDate accreditedUntil, List<Accreditation> accreditations) {

        static VerifierAnswer of(Verifier verifier) {
            var last = verifier.accreditations().stream()
                    .map(Accreditation::until)
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            return new VerifierAnswer(verifier.uscc().code(), verifier.name(), last, verifier.accreditations());
        }
    }

    @POST
    @RolesAllowed("province")
    @APIResponseSchema(value = VerifierAnswer.class, responseCode = "201")
    public Uni<Response> accredit(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid VerifierRequest request) {
        var asked = new AccreditVerifier.Accrediting(
                request.uscc(),
                request.name(),
                Optional.ofNullable(request.accreditedFrom()),
                request.accreditedUntil(),
                callers.current().person());
        return commands.run(
                CommandRequest.created("verification.accredit-verifier", key, request),
                () -> accredit.accredit(asked).map(outcome -> outcome.map(VerifierAnswer::of)));
    }

    @GET
    @Authenticated
    public Uni<Page<VerifierAnswer>> list(
            @QueryParam("after") @DefaultValue("") @Pattern(regexp = "[0-9A-Z]{0,18}") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Window.LARGEST) int limit) {
        return list.page(after, limit).map(page -> page.map(VerifierAnswer::of));
    }
}
