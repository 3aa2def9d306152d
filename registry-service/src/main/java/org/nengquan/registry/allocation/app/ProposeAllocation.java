package org.nengquan.registry.allocation.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.nengquan.intake.Ids;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.allocation.domain.Allocation;
import org.nengquan.registry.allocation.domain.Allocation.Period;
import org.nengquan.registry.allocation.domain.AllocationState;
import org.nengquan.registry.allocation.domain.AllocationTable;
import org.nengquan.registry.allocation.domain.UnitFacts;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.identity.domain.Numbered;
import org.nengquan.registry.identity.domain.PublicNumber;
import org.nengquan.registry.table.app.CsvTables;

/** Reads a table of a year's allocation, and keeps one without a fault as a proposal. */
@ApplicationScoped
public class ProposeAllocation {

    private final Allocations allocations;
    private final BusinessDays days;
    private final Ids ids;

    ProposeAllocation(Allocations allocations, BusinessDays days, Ids ids) {
        this.allocations = allocations;
        this.days = days;
        this.ids = ids;
    }

    /** What the table says to a person of this scope, keeping nothing. */
    @WithTransaction
    public Uni<AllocationTable.Reading> read(AllocationTable table, Period period, Scope scope) {
        return allocations
                .facts(table.codes(), period)
                .map(units -> visible(units, scope))
                .flatMap(units ->
                        allocations.capLeft(period).map(left -> table.read(new AllocationTable.Terms(units, left))));
    }

    /** Keeps the table; 400 with every fault by line if there is one. Nothing is given yet. */
    public Uni<Outcome<Allocation>> propose(AllocationTable table, Period period, Scope scope, String person) {
        return read(table, period, scope)
                .invoke(reading -> CsvTables.requireNone(reading.faults()))
                .flatMap(reading -> proposed(period, person).call(it -> allocations.add(it, reading.shares())))
                .map(Outcome::done);
    }

    private Uni<Allocation> proposed(Period period, String person) {
        return days.today()
                .flatMap(today -> allocations.nextNumber().map(running -> proposed(period, person, today, running)));
    }

    private Allocation proposed(Period period, String person, LocalDate today, long running) {
        PublicNumber number = PublicNumber.of(Numbered.ALLOCATION, today, running);
        return new Allocation(ids.next(), number, period, new AllocationState.Proposed(person));
    }

    private static Map<String, UnitFacts> visible(Map<String, UnitFacts> units, Scope scope) {
        return units.entrySet().stream()
                .filter(unit -> scope.admits(unit.getKey(), unit.getValue().regionCode()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
