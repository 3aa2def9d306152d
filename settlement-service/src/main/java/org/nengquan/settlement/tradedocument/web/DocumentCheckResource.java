package org.nengquan.settlement.tradedocument.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.nengquan.settlement.tradedocument.app.ReadDocuments;
import org.nengquan.settlement.tradedocument.app.ReadDocuments.Checked;

/**
 * Whether a document is genuine, for anybody who holds its number and hash. A wrong hash and an unknown number get the
 * same answer, and who traded is never said.
 */
@Path("/api/settlement/v1/document-checks/{number}")
@PermitAll
class DocumentCheckResource {
    private static final String SHA256 = "[0-9a-f]{64}";

    private final ReadDocuments documents;

    DocumentCheckResource(ReadDocuments documents) {
        this.documents = documents;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<Checked> check(
            @PathParam("number") @Pattern(regexp = TradeDocumentResource.NUMBER) String number,
            @QueryParam("sha256") @NotNull @Pattern(regexp = SHA256) String sha256) {
        return documents.check(number, sha256);
    }

    /** Where the QR code leads: the same for a person. */
    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(hidden = true)
    public Uni<String> checkPage(
            @PathParam("number") @Pattern(regexp = TradeDocumentResource.NUMBER) String number,
            @QueryParam("sha256") @NotNull @Pattern(regexp = SHA256) String sha256) {
        return documents
                .check(number, sha256)
                .map(checked -> Pages.check(number, Words.of(checked)).render());
    }

    @CheckedTemplate(basePath = "tradedocument")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance check(String number, Words words);
    }
}
