package org.nengquan.registry.movement.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.outbox.Sql;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.ledger.domain.Serials;
import org.nengquan.registry.movement.app.MovementOrders;
import org.nengquan.registry.movement.domain.MovementOrder;
import org.nengquan.registry.movement.domain.OrderState;
import org.nengquan.registry.movement.domain.OrderState.Posted;
import org.nengquan.registry.movement.domain.OrderState.Proposed;
import org.nengquan.registry.movement.domain.OrderState.Rejected;
import org.nengquan.registry.movement.domain.OrderState.Waiting;

/** Orders by plain SQL, next to the ledger's own statements in the same transaction. */
@ApplicationScoped
class PostgresMovementOrders implements MovementOrders {

    private static final String SELECT = "select " + MovementOrderRow.COLUMNS + " from movement_order o ";

    @Override
    public Uni<Void> add(MovementOrder order) {
        MovementOrder.Content content = order.content();
        return Sql.update(
                        """
                        insert into movement_order (id, number, kind, uscc, recipient_uscc, instrument, origin, quantity,
                            project_id, of_movement, ground, status, proposed_by)
                        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
                        """,
                        order.id(),
                        order.number().value(),
                        content.kind().name(),
                        content.holder().code(),
                        content.target().recipient().map(Uscc::code).orElse(null),
                        content.what().instrument().name(),
                        Optional.ofNullable(content.what().origin())
                                .map(Enum::name)
                                .orElse(null),
                        content.what().quantity(),
                        content.target().projectId().orElse(null),
                        content.target().ofMovement().orElse(null),
                        content.ground(),
                        order.state().status(),
                        order.state().proposedBy())
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<MovementOrder>> lock(UUID id) {
        return Sql.select(SELECT + "where o.id = $1 for update", id)
                .map(rows -> rows.stream().map(MovementOrderRow::toDomain).findFirst());
    }

    @Override
    public Uni<Void> update(MovementOrder order) {
        return switch (order.state()) {
            case Proposed ignored -> Uni.createFrom().voidItem();
            case Waiting waiting -> approved(order, waiting, null);
            case Posted posted -> approved(order, posted.approval(), posted.on());
            case Rejected rejected ->
                Sql.update(
                                "update movement_order set status = 'REJECTED', rejected_by = $2, reject_reason = $3"
                                        + " where id = $1",
                                order.id(),
                                rejected.rejectedBy(),
                                rejected.reason())
                        .replaceWithVoid();
        };
    }

    private static Uni<Void> approved(MovementOrder order, Waiting waiting, @Nullable LocalDate postedOn) {
        OrderState state = order.state();
        return Sql.update(
                        """
                        update movement_order set status = $2, approved_by = $3, approved_on = $4, waits_days = $5,
                            posted_on = $6
                        where id = $1
                        """,
                        order.id(),
                        state.status(),
                        waiting.approvedBy(),
                        waiting.approvedOn(),
                        waiting.waitsDays(),
                        postedOn)
                .replaceWithVoid();
    }

    @Override
    public Uni<Long> nextNumber() {
        return Sql.select("select nextval('movement_number')").map(rows -> (Long) rows.getFirst()[0]);
    }

    @Override
    public Uni<List<UUID>> due(LocalDate today, int limit) {
        return Sql.select("""
            select id from movement_order o
            where status = 'WAITING' and waits_days <= (
                select count(*) from trading_day_seen
                where business_date > o.approved_on and business_date <= $1)
            order by number limit $2
            """, today, limit)
                .map(rows -> rows.stream().map(row -> (UUID) row[0]).toList());
    }

    @Override
    public Uni<List<Serials>> movedBy(UUID order) {
        return Sql.select("""
            select p.first_serial, p.last_serial from entry e join posting p on p.entry_id = e.id
            where e.reference = $1 and p.amount > 0 order by p.first_serial
            """, order.toString())
                .map(rows -> rows.stream()
                        .map(row -> new Serials((Long) row[0], (Long) row[1]))
                        .toList());
    }

    @Override
    public Uni<Page<MovementOrder>> page(Scope scope, PageRequest request) {
        return Sql.select(
                        SELECT + """
                            join participant h on h.uscc = o.uscc
                            where o.number > $1
                              and ($2 or h.region_code = $3 or o.uscc = $4 or o.recipient_uscc = $4)
                            order by o.number limit $5
                            """, request.after(), scope.everything(), scope.region(), scope.own(), request.limit())
                .map(rows -> rows.stream().map(MovementOrderRow::toDomain).toList())
                .map(items -> Page.of(items, request, it -> it.number().value()));
    }
}
