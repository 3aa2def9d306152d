package org.nengquan.settlement.bankfile.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nengquan.outbox.Sql;
import org.nengquan.settlement.bankfile.app.Orders;
import org.nengquan.settlement.bankfile.domain.BankFile.OrderStatus;
import org.nengquan.settlement.bankfile.domain.StatusRule;
import org.nengquan.settlement.bankfile.domain.StatusRule.Ordered;
import org.nengquan.settlement.payment.domain.PaymentOrder;
import org.nengquan.settlement.payment.domain.PaymentOrder.Status;
import org.nengquan.settlement.rows.domain.Row;

@ApplicationScoped
class PostgresOrders implements Orders {
    private static final String FIND =
            "select wire_id, document, sent_at is not null, status from bank_order where end_to_end_id = $1";

    private static final String ADD = """
            insert into bank_order (end_to_end_id, wire_id, to_uscc, amount_fen, document, status, written_at,
                settlement_account)
            values ($1, $2, $3, $4, $5, 'PENDING', $6, $7)
            """;

    private static final String SENT =
            "update bank_order set sent_at = $2 where end_to_end_id = $1 and sent_at is null";

    /** An answer proves that the file lay there, even if we stopped before we could note it. */
    private static final String ANSWER = """
            update bank_order o set status = a.status, sent_at = coalesce(o.sent_at, o.written_at)
            from unnest($1::text[], $2::text[]) as a (wire_id, status)
            where o.wire_id = a.wire_id and o.status = 'PENDING'
            """;

    @Override
    public Uni<Optional<Written>> find(String endToEndId) {
        return Sql.select(FIND, endToEndId)
                .map(rows -> rows.stream()
                        .map(Row::new)
                        .map(row -> new Written(row.text(0), row.text(1), row.yes(2), Status.valueOf(row.text(3))))
                        .findFirst());
    }

    @Override
    public Uni<Void> add(PaymentOrder order, Written written, Instant at) {
        return Sql.update(
                        ADD,
                        order.endToEndId(),
                        written.wireId(),
                        order.to().name(),
                        order.amountFen(),
                        written.document(),
                        at.atOffset(ZoneOffset.UTC),
                        order.from().code())
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> sent(String endToEndId, Instant at) {
        return Sql.update(SENT, endToEndId, at.atOffset(ZoneOffset.UTC)).replaceWithVoid();
    }

    @Override
    public Uni<Map<String, Ordered>> named(Collection<String> wireIds) {
        return Sql.select(
                        "select wire_id, amount_fen, status from bank_order where wire_id = any ($1::text[]) for update",
                        (Object) wireIds.toArray(String[]::new))
                .map(rows -> rows.stream()
                        .map(Row::new)
                        .collect(Collectors.toMap(
                                row -> row.text(0), row -> new Ordered(row.number(1), Status.valueOf(row.text(2))))));
    }

    @Override
    public Uni<Void> answer(List<OrderStatus> statuses) {
        return Sql.update(
                        ANSWER,
                        statuses.stream().map(OrderStatus::wireId).toArray(String[]::new),
                        statuses.stream()
                                .map(status -> StatusRule.meaning(status.code())
                                        .orElseThrow()
                                        .name())
                                .toArray(String[]::new))
                .replaceWithVoid();
    }
}
