package org.nengquan.registry.issuance.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.issuance.domain.Issuance;

/** The kept issuances. */
public interface Issuances {

    /** Keeps a proposal; false, and nothing kept, if the confirmation behind it was already used. */
    Uni<Boolean> add(Issuance issuance);

    /** The issuance, locked until the transaction ends. */
    Uni<Optional<Issuance>> lock(UUID id);

    /** Keeps that it is issued; the database counts it against the cap and refuses it above. */
    Uni<Void> issued(Issuance issuance);

    /** Keeps issuances of an allocation, issued at once; the database counts them against the caps. */
    Uni<Void> addIssued(UUID allocation, List<Issuance> issued);

    /** So many running numbers never given before. */
    Uni<List<Long>> nextNumbers(int count);

    /** A running number never given before. */
    Uni<Long> nextNumber();

    /** Issuances in the order of their ids. */
    Uni<Page<Issuance>> page(Scope scope, PageRequest request);
}
