package org.nengquan.registry.pedigree.app;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.pedigree.domain.Birth;
import org.nengquan.registry.pedigree.domain.HeldLot;
import org.nengquan.registry.pedigree.domain.Step;
import org.nengquan.registry.pedigree.domain.Succession;

/** Lots and their past, as the ledger has them. */
public interface Pedigrees {

    /** The lot. */
    Uni<Optional<HeldLot>> lot(UUID id);

    /** How its units came into being. */
    Uni<Birth> birth(UUID lot);

    /** Every hand that the units went through, in the order of the ledger. */
    Uni<List<Step>> steps(HeldLot lot);

    /** When projects of these accounts passed to successors, the first ones first. */
    Uni<List<Succession>> successions(Collection<String> accounts);

    /** Lots that the scope admits, by their first serials. */
    Uni<Page<HeldLot>> page(Scope scope, PageRequest request);
}
