package org.nengquan.registry.compliance.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nengquan.intake.Ids;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.compliance.domain.ConsumptionImport;
import org.nengquan.registry.compliance.domain.ConsumptionImport.Status;
import org.nengquan.registry.compliance.domain.ConsumptionTable;
import org.nengquan.registry.compliance.domain.Cycle;
import org.nengquan.registry.compliance.domain.CycleState;
import org.nengquan.registry.compliance.domain.Obligation;
import org.nengquan.registry.compliance.domain.Performance;
import org.nengquan.registry.compliance.domain.UnitFacts;
import org.nengquan.registry.compliance.domain.VerifiedConsumption;
import org.nengquan.registry.table.app.CsvTables;

/** Takes in verified consumption, from which it follows what units owe: by two persons, while the cycle is open. */
@ApplicationScoped
public class TakeConsumption {

    private final Cycles cycles;
    private final Obligations obligations;
    private final VerifiedConsumptions verified;
    private final Ids ids;

    TakeConsumption(Cycles cycles, Obligations obligations, VerifiedConsumptions verified, Ids ids) {
        this.cycles = cycles;
        this.obligations = obligations;
        this.verified = verified;
        this.ids = ids;
    }

    /** What the table says to a person of this scope, keeping nothing. */
    @WithTransaction
    public Uni<ConsumptionTable.Reading> read(UUID cycle, ConsumptionTable table, Scope scope) {
        return OpenCycle.of(cycles, cycle).flatMap(found -> read(found, table, scope));
    }

    private Uni<ConsumptionTable.Reading> read(Cycle cycle, ConsumptionTable table, Scope scope) {
        return obligations
                .facts(table.codes(), cycle)
                .map(units -> visible(units, scope))
                .map(table::read);
    }

    private static Map<String, UnitFacts> visible(Map<String, UnitFacts> units, Scope scope) {
        return units.entrySet().stream()
                .filter(unit -> scope.admits(unit.getKey(), unit.getValue().regionCode()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Keeps the table; 400 with every fault by line if there is one. Nobody owes anything yet. */
    public Uni<Outcome<ConsumptionImport>> propose(UUID cycle, ConsumptionTable table, Scope scope, String person) {
        return OpenCycle.of(cycles, cycle)
                .invoke(found -> OpenCycle.in(found, CycleState.Open.class))
                .flatMap(found -> read(found, table, scope))
                .invoke(reading -> CsvTables.requireNone(reading.faults()))
                .flatMap(reading -> keep(cycle, reading, person));
    }

    /**
     * Keeps what verification told of the cycle's year, of all units in this scope that may owe and do not yet; 409 if
     * there is none. Nobody owes anything yet.
     */
    public Uni<Outcome<ConsumptionImport>> proposeVerified(UUID cycle, Scope scope, String person) {
        return OpenCycle.of(cycles, cycle)
                .invoke(found -> OpenCycle.in(found, CycleState.Open.class))
                .flatMap(found -> verified.ofYear(found.terms().year(), scope).flatMap(told -> results(found, told)))
                .invoke(TakeConsumption::requireAny)
                .flatMap(results -> keep(cycle, new ConsumptionTable.Reading(results, List.of()), person));
    }

    private Uni<List<ConsumptionTable.Result>> results(Cycle cycle, List<VerifiedConsumption> told) {
        Set<String> codes = told.stream().map(it -> it.uscc().code()).collect(Collectors.toSet());
        return obligations
                .facts(codes, cycle)
                .map(units -> ConsumptionTable.verified(told, cycle.terms().instrument(), units));
    }

    private static void requireAny(List<ConsumptionTable.Result> results) {
        if (results.isEmpty()) {
            throw Problems.conflict(
                    "nothing-verified",
                    Text.of("本履约期没有尚未纳入的核查消费量", "No verified consumption waits to be taken into this cycle"));
        }
    }

    private Uni<Outcome<ConsumptionImport>> keep(UUID cycle, ConsumptionTable.Reading reading, String person) {
        var table = new ConsumptionImport(ids.next(), cycle, Status.PROPOSED, person);
        List<Obligation> proposed = reading.results().stream()
                .map(result -> obligation(cycle, result))
                .toList();
        return obligations.add(table, proposed).replaceWith(Outcome.done(table));
    }

    private Obligation obligation(UUID cycle, ConsumptionTable.Result result) {
        var nothingYet = new Performance(result.basis().quantity(), 0, OptionalLong.empty(), false);
        return new Obligation(ids.next(), cycle, result.unit(), result.basis(), nothingYet);
    }

    /** The units of the table owe from now on. */
    public Uni<Outcome<ConsumptionImport>> approve(UUID id, String approver) {
        return of(id).flatMap(table -> OpenCycle.of(cycles, table.cycle())
                .invoke(cycle -> OpenCycle.in(cycle, CycleState.Open.class))
                .flatMap(cycle -> switch (table.approvable(approver)) {
                    case Decision.Refused refused -> Uni.createFrom().item(Outcome.refused(refused.why()));
                    case Decision.Allowed ignored -> decided(table.in(Status.APPROVED), approver);
                }));
    }

    /** The table is of no effect; a corrected one may come. */
    public Uni<Outcome<ConsumptionImport>> reject(UUID id, String person) {
        return of(id).flatMap(table -> decided(table.in(Status.REJECTED), person));
    }

    private Uni<Outcome<ConsumptionImport>> decided(ConsumptionImport table, String by) {
        return obligations.decided(table, by).replaceWith(Outcome.done(table));
    }

    private Uni<ConsumptionImport> of(UUID id) {
        return obligations
                .lockImport(id)
                .map(found -> found.orElseThrow(() -> Problems.notFound(Text.of("没有这次导入", "There is no such import"))))
                .invoke(table -> {
                    if (table.status() != Status.PROPOSED) {
                        throw OpenCycle.movedOn(table.status().name());
                    }
                });
    }
}
