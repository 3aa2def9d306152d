package org.nengquan.registry.allocation.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.outbox.Sql;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.allocation.app.Allocations;
import org.nengquan.registry.allocation.domain.Allocation;
import org.nengquan.registry.allocation.domain.Allocation.Period;
import org.nengquan.registry.allocation.domain.AllocationLine;
import org.nengquan.registry.allocation.domain.AllocationState;
import org.nengquan.registry.allocation.domain.Share;
import org.nengquan.registry.allocation.domain.UnitFacts;

@ApplicationScoped
class PostgresAllocations implements Allocations {

    private static final String SELECT = "select " + AllocationRow.COLUMNS + " from allocation a ";
    private static final String SELECT_LINES = "select " + AllocationRow.LINE + " from allocation_line l ";

    @Override
    public Uni<Void> add(Allocation allocation, List<Share> shares) {
        return Sql.update(
                        """
                        insert into allocation (id, number, allocation_year, instrument, status, proposed_by)
                        values ($1, $2, $3, $4, $5, $6)
                        """,
                        allocation.id(),
                        allocation.number().value(),
                        allocation.period().year(),
                        allocation.period().instrument().name(),
                        allocation.state().status(),
                        ((AllocationState.Proposed) allocation.state()).proposedBy())
                .chain(() -> LineStatements.insert(allocation, shares));
    }

    @Override
    public Uni<Optional<Allocation>> lock(UUID id) {
        return Sql.select(SELECT + "where a.id = $1 for update", id)
                .map(rows -> rows.stream().map(AllocationRow::toDomain).findFirst());
    }

    @Override
    public Uni<List<AllocationLine>> lines(UUID id) {
        return Sql.select(SELECT_LINES + "where l.allocation_id = $1 order by l.uscc", id)
                .map(rows -> rows.stream().map(AllocationRow::line).toList());
    }

    @Override
    public Uni<Void> update(Allocation allocation) {
        @Nullable Object[] state = AllocationRow.columns(allocation.state());
        return Sql.update(
                        """
                        update allocation set status = $2, approved_by = $3, pre_issued_on = $4, rejected_by = $5,
                            reject_reason = $6, filed_by = $7, trued_up_by = $8, trued_up_on = $9
                        where id = $1
                        """,
                        allocation.id(),
                        allocation.state().status(),
                        state[0],
                        state[1],
                        state[2],
                        state[3],
                        state[4],
                        state[5],
                        state[6])
                .chain(() -> LineStatements.live(
                        allocation.id(), !(allocation.state() instanceof AllocationState.Rejected)));
    }

    @Override
    public Uni<Void> keepPreIssues(UUID id, List<AllocationLine> lines) {
        return LineStatements.preIssues(id, lines);
    }

    @Override
    public Uni<Void> keepOutputs(UUID id, Map<String, BigDecimal> outputs) {
        return LineStatements.outputs(id, outputs);
    }

    @Override
    public Uni<Void> keepTrueUps(UUID id, List<AllocationLine> lines, Map<String, UUID> returns) {
        return LineStatements.trueUps(id, lines, returns);
    }

    @Override
    public Uni<Long> nextNumber() {
        return Sql.select("select nextval('allocation_number')").map(rows -> (Long) rows.getFirst()[0]);
    }

    @Override
    public Uni<Map<String, UnitFacts>> facts(Set<String> codes, Period period) {
        return FactQueries.facts(codes, period);
    }

    @Override
    public Uni<Map<String, Long>> capLeft(Period period) {
        return FactQueries.capLeft(period);
    }

    @Override
    public Uni<Map<String, Long>> returnable(UUID id) {
        return FactQueries.returnable(id);
    }

    @Override
    public Uni<Page<Allocation>> page(PageRequest request) {
        return Sql.select(SELECT + "where a.number > $1 order by a.number limit $2", request.after(), request.limit())
                .map(rows -> rows.stream().map(AllocationRow::toDomain).toList())
                .map(items -> Page.of(items, request, it -> it.number().value()));
    }

    @Override
    public Uni<Page<AllocationLine>> pageLines(UUID id, Scope scope, PageRequest request) {
        return Sql.select(
                        SELECT_LINES
                                + "where l.allocation_id = $1 and l.uscc > $2"
                                + " and ($3 or l.region_code = $4 or l.uscc = $5) order by l.uscc limit $6",
                        id,
                        request.after(),
                        scope.everything(),
                        scope.region(),
                        scope.own(),
                        request.limit())
                .map(rows -> rows.stream().map(AllocationRow::line).toList())
                .map(items -> Page.of(items, request, it -> it.share().uscc().code()));
    }

    @Override
    public Uni<List<Total>> totals() {
        return FactQueries.totals();
    }
}
