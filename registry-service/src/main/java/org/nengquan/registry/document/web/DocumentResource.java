package org.nengquan.registry.document.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.nengquan.intake.Caller;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.intake.Commands;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.access.app.Roles;
import org.nengquan.registry.access.app.Scopes;
import org.nengquan.registry.document.app.AccountDocuments.Opened;
import org.nengquan.registry.document.app.AddDocument;
import org.nengquan.registry.document.app.AddDocument.Sent;
import org.nengquan.registry.document.app.FindDocuments;
import org.nengquan.registry.document.domain.AccountDocument;
import org.nengquan.registry.document.domain.DocumentKind;
import org.nengquan.registry.identity.domain.Uscc;

/** The documents behind an account: for its own persons and the authority of its region, and for nobody else. */
@Path("/api/registry/v1/participants/{uscc}/documents")
@RolesAllowed({Roles.TRADER, Roles.APPROVER, Roles.CITY, Roles.PROVINCE})
class DocumentResource {

    private final Commands commands;
    private final Callers callers;
    private final AddDocument add;
    private final FindDocuments find;

    DocumentResource(Commands commands, Callers callers, AddDocument add, FindDocuments find) {
        this.commands = commands;
        this.callers = callers;
        this.add = add;
        this.find = find;
    }

    /** What makes two uploads the same command: the content by its fingerprint. */
    record Upload(DocumentKind kind, String fileName, byte[] content) {}

    @Schema(name = "AccountDocument")
    record DocumentAnswer(
            UUID documentId,
            DocumentKind kind,
            String fileName,
            String mediaType,
            int sizeBytes,
            String sha256,
            LocalDate addedOn) {

        static DocumentAnswer of(AccountDocument document) {
            return new DocumentAnswer(
                    document.id(),
                    document.kind(),
                    document.fileName(),
                    document.file().format().mediaType(),
                    document.file().sizeBytes(),
                    document.file().sha256(),
                    document.addedOn());
        }
    }

    @Schema(name = "AccountDocuments")
    record DocumentsAnswer(List<DocumentAnswer> items) {}

    /** Sends a file as it is; what format it is in is told by its content. */
    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @APIResponseSchema(value = DocumentAnswer.class, responseCode = "201")
    public Uni<Response> add(
            @HeaderParam("Idempotency-Key") String key,
            String uscc,
            @QueryParam("kind") @NotNull DocumentKind kind,
            @QueryParam("fileName") @NotNull @Pattern(regexp = "[^\\p{Cntrl}/\\\\]{1,200}") String fileName,
            @NotNull byte[] content) {
        Caller caller = callers.current();
        Upload upload = new Upload(kind, fileName, content);
        return commands.run(
                CommandRequest.created("registry.add-document/" + uscc, key, upload),
                () -> add.add(code(uscc), caller, new Sent(kind, fileName, content))
                        .map(outcome -> outcome.map(DocumentAnswer::of)));
    }

    @GET
    public Uni<DocumentsAnswer> list(String uscc) {
        return find.of(code(uscc), Scopes.of(callers.current()))
                .map(documents -> new DocumentsAnswer(
                        documents.stream().map(DocumentAnswer::of).toList()));
    }

    /** The very bytes that were sent; to be saved, never to be shown inside this site. */
    @GET
    @Path("/{documentId}/content")
    public Uni<Response> content(String uscc, UUID documentId) {
        return find.open(code(uscc), documentId, Scopes.of(callers.current())).map(DocumentResource::download);
    }

    private static Response download(Opened opened) {
        AccountDocument document = opened.document();
        String name =
                URLEncoder.encode(document.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(opened.content(), document.file().format().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .header(HttpHeaders.ETAG, '"' + document.file().sha256() + '"')
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private static Uscc code(String uscc) {
        return Uscc.parse(uscc)
                .orElseThrow(() -> Problems.notFound(Text.of("没有这个交易主体", "There is no such participant")));
    }
}
