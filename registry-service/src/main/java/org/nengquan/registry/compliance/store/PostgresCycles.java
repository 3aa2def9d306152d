package org.nengquan.registry.compliance.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.outbox.Sql;
import org.nengquan.registry.compliance.app.Cycles;
import org.nengquan.registry.compliance.domain.Cycle;
import org.nengquan.registry.compliance.domain.CycleState;
import org.nengquan.registry.compliance.domain.Notice;

@ApplicationScoped
class PostgresCycles implements Cycles {

    private static final String SELECT = "select " + ComplianceRows.CYCLE + " from compliance_cycle c ";
    private static final String SELECT_NOTICES = "select " + ComplianceRows.NOTICE + " from compliance_notice n ";

    @Override
    public Uni<Void> add(Cycle cycle) {
        return Sql.update(
                        """
                        insert into compliance_cycle (id, number, cycle_year, instrument, due_on, price_from,
                            price_through, status, proposed_by)
                        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
                        """,
                        cycle.id(),
                        cycle.number().value(),
                        cycle.terms().year(),
                        cycle.terms().instrument().name(),
                        cycle.terms().dueOn(),
                        cycle.terms().priceFrom(),
                        cycle.terms().priceThrough(),
                        cycle.state().status(),
                        ((CycleState.Proposed) cycle.state()).proposedBy())
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Cycle>> lock(UUID id) {
        return Sql.select(SELECT + "where c.id = $1 for update", id)
                .map(rows -> rows.stream().map(ComplianceRows::cycle).findFirst());
    }

    @Override
    public Uni<Void> update(Cycle cycle) {
        @Nullable Object[] state = ComplianceRows.columns(cycle.state());
        return Sql.update(
                        """
                        update compliance_cycle set due_on = $2, status = $3, approved_by = $4, reckoned_on = $5,
                            order_until = $6, order_document = $7
                        where id = $1
                        """,
                        cycle.id(),
                        cycle.terms().dueOn(),
                        cycle.state().status(),
                        state[0],
                        state[1],
                        state[2],
                        state[3])
                .replaceWithVoid();
    }

    @Override
    public Uni<Boolean> runs(Cycle.Terms terms) {
        return Sql.select(
                        "select 1 from compliance_cycle where cycle_year = $1 and instrument = $2 and status <> 'PROPOSED'",
                        terms.year(),
                        terms.instrument().name())
                .map(rows -> !rows.isEmpty());
    }

    @Override
    public Uni<Long> nextNumber() {
        return Sql.select("select nextval('compliance_number')").map(rows -> (Long) rows.getFirst()[0]);
    }

    @Override
    public Uni<List<UUID>> past(LocalDate today) {
        return Sql.select(
                        "select id from compliance_cycle where status = 'OPEN' and due_on < $1 order by number", today)
                .map(rows -> rows.stream().map(row -> (UUID) row[0]).toList());
    }

    @Override
    public Uni<List<Cycle>> all() {
        return Sql.select(SELECT + "order by c.number")
                .map(rows -> rows.stream().map(ComplianceRows::cycle).toList());
    }

    @Override
    public Uni<Void> add(Notice notice) {
        return Sql.update(
                        """
                        insert into compliance_notice (id, cycle_id, kind, until, document_number, reason, proposed_by)
                        values ($1, $2, $3, $4, $5, $6, $7)
                        """,
                        notice.id(),
                        notice.cycle(),
                        notice.content().kind().name(),
                        notice.content().until(),
                        notice.content().documentNumber(),
                        notice.content().reason(),
                        notice.proposedBy())
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Notice>> lockNotice(UUID id) {
        return Sql.select(SELECT_NOTICES + "where n.id = $1 for update", id)
                .map(rows -> rows.stream().map(ComplianceRows::notice).findFirst());
    }

    @Override
    public Uni<Void> issued(Notice notice) {
        Notice.Issued word = notice.issued().orElseThrow();
        return Sql.update(
                        "update compliance_notice set approved_by = $2, issued_on = $3 where id = $1",
                        notice.id(),
                        word.approvedBy(),
                        word.on())
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Notice>> notices() {
        return Sql.select(SELECT_NOTICES + "where n.issued_on is not null order by n.issued_on, n.id")
                .map(rows -> rows.stream().map(ComplianceRows::notice).toList());
    }
}
