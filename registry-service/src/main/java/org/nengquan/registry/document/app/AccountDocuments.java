package org.nengquan.registry.document.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.registry.document.domain.AccountDocument;
import org.nengquan.registry.identity.domain.Uscc;

/** The kept documents; what is kept stays as it is. */
public interface AccountDocuments {

    /** All of an account's in the order in which they came, without their content. */
    Uni<List<AccountDocument>> of(Uscc uscc);

    /** Keeps a document as the account's next one. */
    Uni<Void> add(AccountDocument document, byte[] content, int ordinal);

    /** A document of this account and its content. */
    Uni<Optional<Opened>> open(Uscc uscc, UUID id);

    /**
     * A document with its content.
     *
     * @param content exactly the bytes that were sent
     */
    record Opened(AccountDocument document, byte[] content) {}
}
