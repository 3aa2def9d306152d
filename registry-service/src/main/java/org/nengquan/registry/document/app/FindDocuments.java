package org.nengquan.registry.document.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.document.app.AccountDocuments.Opened;
import org.nengquan.registry.document.domain.AccountDocument;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.participant.app.FindParticipants;

/** Finds documents for the account's own persons and for the authority. */
@ApplicationScoped
public class FindDocuments {

    private final FindParticipants find;
    private final AccountDocuments documents;

    FindDocuments(FindParticipants find, AccountDocuments documents) {
        this.find = find;
        this.documents = documents;
    }

    /** All of an account's; 404 if the scope does not admit it. */
    @WithTransaction
    public Uni<List<AccountDocument>> of(Uscc uscc, Scope scope) {
        return find.find(uscc, scope).flatMap(account -> documents.of(account.uscc()));
    }

    /** One of them and its content; 404 as above, and if it is another account's. */
    @WithTransaction
    public Uni<Opened> open(Uscc uscc, UUID id, Scope scope) {
        return find.find(uscc, scope)
                .flatMap(account -> documents.open(account.uscc(), id))
                .map(found ->
                        found.orElseThrow(() -> Problems.notFound(Text.of("没有这份材料", "There is no such document"))));
    }
}
