package org.nengquan.registry.allocation.app;

import io.smallrye.mutiny.Uni;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.allocation.domain.Allocation;
import org.nengquan.registry.allocation.domain.Allocation.Period;
import org.nengquan.registry.allocation.domain.AllocationLine;
import org.nengquan.registry.allocation.domain.Share;
import org.nengquan.registry.allocation.domain.UnitFacts;

/** The kept allocations; everything joins the running transaction. */
public interface Allocations {

    /** Keeps a new table with its lines. */
    Uni<Void> add(Allocation allocation, List<Share> shares);

    /** The table, locked until the transaction ends. */
    Uni<Optional<Allocation>> lock(UUID id);

    /** Its lines, by code. */
    Uni<List<AllocationLine>> lines(UUID id);

    /** Keeps a changed state. */
    Uni<Void> update(Allocation allocation);

    /** Keeps what is given beforehand. */
    Uni<Void> keepPreIssues(UUID id, List<AllocationLine> lines);

    /** Keeps the verified outputs by code; none takes them back. */
    Uni<Void> keepOutputs(UUID id, Map<String, BigDecimal> outputs);

    /** Keeps what verification changed, and by which orders units were returned. */
    Uni<Void> keepTrueUps(UUID id, List<AllocationLine> lines, Map<String, UUID> returns);

    /** A running number never given before. */
    Uni<Long> nextNumber();

    /** What is known of these units, of those that exist. */
    Uni<Map<String, UnitFacts>> facts(Set<String> codes, Period period);

    /** What each region's cap still allows, less what approved tables have still to give. */
    Uni<Map<String, Long>> capLeft(Period period);

    /** How many units of the pool each unit has at hand, by code. */
    Uni<Map<String, Long>> returnable(UUID id);

    /** Tables in the order of their numbers. */
    Uni<Page<Allocation>> page(PageRequest request);

    /** Lines of a table by code, those that the scope admits. */
    Uni<Page<AllocationLine>> pageLines(UUID id, Scope scope, PageRequest request);

    /** What is planned and determined, by year, instrument and region; a table counts once it is approved. */
    Uni<List<Total>> totals();

    /**
     * The planned and the actual total (ADD-29).
     *
     * @param units how many units are allocated to
     * @param planned if all outputs were as expected
     * @param preIssued given beforehand
     * @param determined after verification, of those that are verified
     */
    record Total(Period period, String regionCode, long units, long planned, long preIssued, long determined) {}
}
