package org.nengquan.registry.gate.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.nengquan.registry.gate.app.IssueCredential;
import org.nengquan.registry.gate.app.Signer;

/** What anybody needs to check a credential without asking about anybody: the key, and the list of what was revoked. */
@Path("/api/registry/v1")
class CheckingResource {

    private final Signer signer;
    private final IssueCredential issue;

    CheckingResource(Signer signer, IssueCredential issue) {
        this.signer = signer;
        this.issue = issue;
    }

    /** The public key as a JWK set (RFC 7517). */
    @GET
    @Path("/jwks")
    @PermitAll
    @Produces("application/jwk-set+json")
    public String keys() {
        return signer.publicKeys();
    }

    /** A signed status list; bit {@code idx} of it is set when the credential with that index no longer holds. */
    @GET
    @Path("/credential-status-list")
    @PermitAll
    @Produces("application/statuslist+jwt")
    public Uni<String> statusList() {
        return issue.statusList();
    }
}
