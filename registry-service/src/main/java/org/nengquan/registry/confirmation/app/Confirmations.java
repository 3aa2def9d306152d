package org.nengquan.registry.confirmation.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.confirmation.domain.Confirmation;

/** The confirmations heard of. */
public interface Confirmations {

    /** Keeps those that are new. */
    Uni<Void> addAll(List<Confirmation> confirmations);

    /** The confirmation of this number. */
    Uni<Optional<Confirmation>> find(String number);

    /** Confirmations in the order of their numbers. */
    Uni<Page<Listed>> page(Scope scope, PageRequest request);

    /**
     * A confirmation as people see it in a list.
     *
     * @param confirmation itself
     * @param status RECEIVED, or the status of the issuance made of it: PROPOSED, ISSUED
     */
    record Listed(Confirmation confirmation, String status) {}
}
