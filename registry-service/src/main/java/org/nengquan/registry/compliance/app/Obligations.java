package org.nengquan.registry.compliance.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.compliance.domain.ConsumptionImport;
import org.nengquan.registry.compliance.domain.Cycle;
import org.nengquan.registry.compliance.domain.Obligation;
import org.nengquan.registry.compliance.domain.UnitFacts;

/** The kept obligations, those that stand; everything joins the running transaction. */
public interface Obligations {

    /** What is known of these units, of those that exist. */
    Uni<Map<String, UnitFacts>> facts(Set<String> codes, Cycle cycle);

    /** Keeps what a table says, as proposed. */
    Uni<Void> add(ConsumptionImport table, List<Obligation> proposed);

    /** The table, locked until the transaction ends. */
    Uni<Optional<ConsumptionImport>> lockImport(UUID id);

    /** Keeps that a table was approved, and its obligations stand, or rejected, and they do not. */
    Uni<Void> decided(ConsumptionImport table, String by);

    /** The obligation, locked until the transaction ends. */
    Uni<Optional<Obligation>> lock(UUID id);

    /** All of a cycle. */
    Uni<List<Obligation>> of(UUID cycle);

    /** Those of all cycles, in the order of their keys. */
    Uni<Page<Obligation>> page(Scope scope, PageRequest request);

    /** Keeps that this order surrenders for this obligation. */
    Uni<Void> addSurrender(UUID movement, UUID obligation);

    /** Units in orders of surrender that wait for a second person. */
    Uni<Long> pending(UUID obligation);

    /** Counts for each obligation of a cycle what was not there on its last day. */
    Uni<Void> reckon(Cycle cycle);
}
