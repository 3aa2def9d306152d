package org.nengquan.settlement.tradedocument.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.intake.Commands;
import org.nengquan.settlement.paging.domain.Page;
import org.nengquan.settlement.tradedocument.app.IssueDocument;
import org.nengquan.settlement.tradedocument.app.ReadDocuments;
import org.nengquan.settlement.tradedocument.domain.TradeDocument;
import org.nengquan.settlement.tradedocument.domain.TradeDocument.Kind;

/** 成交确认书 and 交易凭证: a party's own, of its own trades. */
@Path("/api/settlement/v1/trade-documents")
@RolesAllowed({"participant.trader", "participant.approver", "city", "province"})
class TradeDocumentResource {
    static final String NUMBER = "[A-Z0-9-]{1,60}";

    private static final String PDF = "application/pdf";

    private final Commands commands;
    private final IssueDocument issue;
    private final ReadDocuments documents;
    private final DocumentPage page;
    private final Callers callers;

    TradeDocumentResource(
            Commands commands, IssueDocument issue, ReadDocuments documents, DocumentPage page, Callers callers) {
        this.commands = commands;
        this.issue = issue;
        this.documents = documents;
        this.page = page;
        this.callers = callers;
    }

    @GET
    public Uni<Page<DocumentView>> list(
            @QueryParam("after") @DefaultValue("") @Pattern(regexp = "[A-Z0-9-]{0,60}") String after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Pattern(regexp = Page.LIMIT_PATTERN) String limit) {
        return documents
                .of(callers.current().uscc(), after, Integer.parseInt(limit))
                .map(found -> found.map(DocumentView::of));
    }

    @POST
    public Uni<Response> issue(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid DocumentRequest body) {
        String uscc = callers.current().uscc();
        return commands.run(
                CommandRequest.created("settlement.issue-trade-document/" + uscc, key, body),
                () -> issue.issue(body.kind(), body.tradeNumber(), uscc).map(outcome -> outcome.map(DocumentView::of)));
    }

    @GET
    @Path("/{number}.pdf")
    @Produces(PDF)
    public Uni<Response> paper(@PathParam("number") @Pattern(regexp = NUMBER) String number) {
        return documents
                .own(number, callers.current().uscc())
                .flatMap(page::print)
                .map(pdf -> Response.ok(pdf, PDF)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + number + ".pdf\"")
                        .build());
    }

    record DocumentRequest(
            @NotNull Kind kind,

            @NotNull @Pattern(regexp = NUMBER) String tradeNumber) {}

    /** Whoever is shown facts and salt can compute the hash: SHA-256 over salt, line break and facts. */
    record DocumentView(
            String documentNumber,
            Kind kind,
            String tradeNumber,
            TradeDocument.Side side,
            String facts,
            String salt,
            String sha256,
            String issuedOn) {
        static DocumentView of(TradeDocument document) {
            return new DocumentView(
                    document.name().number(),
                    document.name().kind(),
                    document.name().tradeNumber(),
                    document.name().side(),
                    document.facts(),
                    document.salt(),
                    document.sha256(),
                    document.issuedOn().toString());
        }
    }
}
