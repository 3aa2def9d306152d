package org.nengquan.disclosure.trail.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.nengquan.disclosure.trail.app.TraceTrade;
import org.nengquan.disclosure.trail.domain.Published;
import org.nengquan.disclosure.trail.domain.Role;
import org.nengquan.disclosure.trail.domain.Step;
import org.nengquan.disclosure.trail.domain.StepKind;
import org.nengquan.disclosure.trail.domain.Trail;
import org.nengquan.disclosure.trail.domain.Viewer;
import org.nengquan.intake.Caller;
import org.nengquan.intake.Callers;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;

/** The whole way of one trade in one request (办法§16 全程跟踪、在线追溯交易痕迹). */
@Path("/api/disclosure/v1/trade-trails")
@Produces(MediaType.APPLICATION_JSON)
class TrailResource {
    private final TraceTrade trace;
    private final Callers callers;

    TrailResource(TraceTrade trace, Callers callers) {
        this.trace = trace;
        this.callers = callers;
    }

    record StepAnswer(
            StepKind kind,
            Text title,
            Instant at,
            LocalDate businessDate,
            Role role,
            @Nullable String uscc,
            Map<String, Object> facts,
            @Nullable LeafAnswer published) {

        static StepAnswer of(Step step) {
            return new StepAnswer(
                    step.kind(),
                    step.title(),
                    step.at(),
                    step.businessDate(),
                    step.role(),
                    step.uscc().isEmpty() ? null : step.uscc(),
                    step.facts(),
                    step.published().map(LeafAnswer::of).orElse(null));
        }
    }

    /** With the nonce and the event one can check the leaf's commitment. */
    record LeafAnswer(long leaf, String hash, @Nullable String nonce) {
        static LeafAnswer of(Published published) {
            String nonce = published.nonce();
            return new LeafAnswer(published.leaf(), published.hash(), nonce.isEmpty() ? null : nonce);
        }
    }

    record TrailAnswer(
            String tradeNumber,
            boolean complete,
            List<StepKind> missing,
            int hiddenSteps,
            List<StepAnswer> steps,
            TraceTrade.@Nullable PublicationProof publication) {

        static TrailAnswer of(TraceTrade.Traced traced) {
            Trail trail = traced.trail();
            return new TrailAnswer(
                    trail.tradeNumber(),
                    trail.complete(),
                    trail.missing(),
                    trail.hiddenSteps(),
                    trail.steps().stream().map(StepAnswer::of).toList(),
                    traced.proof());
        }
    }

    @GET
    @Path("/{tradeNumber}")
    @RolesAllowed({
        "participant.trader",
        "participant.approver",
        "city",
        "province",
        "supervisor",
        "auditor",
        "exchange.operator"
    })
    @Operation(summary = "A trade from the meter report to the money; parties see what is their own")
    public Uni<TrailAnswer> trail(
            @PathParam("tradeNumber") @Pattern(regexp = "[0-9A-Za-z-]{1,40}") String tradeNumber) {
        return trace.trace(tradeNumber, viewer(callers.current()))
                .map(found -> found.map(TrailAnswer::of)
                        .orElseThrow(() -> Problems.notFound(Text.of("没有这笔成交", "There is no such trade"))));
    }

    /** A province oversees; but for its own sales it needs no other sight either. */
    private static Viewer viewer(Caller caller) {
        return new Viewer(caller.is("supervisor", "auditor", "exchange.operator", "province"), caller.uscc());
    }
}
