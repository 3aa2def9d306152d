package org.nengquan.trading.journal.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.journal.app.ReadRows;
import org.nengquan.trading.participant.domain.Participant;

/** The tables of orders, trades and participants that readers ask. */
final class ReadTables {
    static final String CHANGED_ORDERS = """
            update market_order o set
                filled_quantity = o.filled_quantity + c.filled,
                state = case when c.ended <> '' then c.ended
                             when o.filled_quantity + c.filled = o.quantity then 'FILLED'
                             else 'PARTLY_FILLED' end
            from unnest($1::uuid[], $2::bigint[], $3::text[]) as c (order_id, filled, ended)
            where o.order_id = c.order_id""";

    private final Unnest<ReadRows.NewOrder> newOrders;
    private final Unnest<Map.Entry<UUID, ReadRows.OrderChange>> changedOrders;
    private final Unnest<ReadRows.NewTrade> trades;
    private final Unnest<Participant> participants;
    private final Unnest<ReadRows.NewStatus> statuses;
    private final DayTables days;
    private final AuctionTables auctions;
    private final OfferTables offers;
    private final RefusalTable refusals = new RefusalTable();
    private final BlockTable blocks;
    private final MeasureTables measures;
    private final BarringTable barrings;

    ReadTables(String shard) {
        days = new DayTables(shard);
        blocks = new BlockTable(shard);
        measures = new MeasureTables(shard);
        auctions = new AuctionTables(shard);
        offers = new OfferTables(shard);
        barrings = new BarringTable(shard);
        newOrders = newOrders(shard);
        trades = trades(shard);
        changedOrders = Unnest.<Map.Entry<UUID, ReadRows.OrderChange>>of(CHANGED_ORDERS)
                .with(UUID[]::new, Map.Entry::getKey)
                .with(Long[]::new, row -> row.getValue().filled())
                .with(String[]::new, row -> row.getValue().end());
        participants = Unnest.<Participant>of("""
                        insert into market_participant (uscc, kind, region_code, status)
                        select * from unnest($1::text[], $2::text[], $3::text[], $4::text[])
                        on conflict (uscc) do update set kind = excluded.kind, region_code = excluded.region_code,
                            status = excluded.status""")
                .with(String[]::new, Participant::uscc)
                .with(String[]::new, row -> row.kind().name())
                .with(String[]::new, Participant::regionCode)
                .with(String[]::new, row -> row.status().name());
        statuses = Unnest.<ReadRows.NewStatus>of("""
                        update market_participant p set status = c.status
                        from (select distinct on (uscc) uscc, status
                              from unnest($1::text[], $2::text[]) with ordinality as n (uscc, status, place)
                              order by uscc, place desc) c
                        where p.uscc = c.uscc""")
                .with(String[]::new, ReadRows.NewStatus::uscc)
                .with(String[]::new, row -> row.status().name());
    }

    /** The order of statements is that of their foreign keys. */
    void addTo(Statements statements, ReadRows rows) {
        participants.addTo(statements, rows.participants());
        statuses.addTo(statements, rows.statuses());
        days.addTo(statements, rows);
        newOrders.addTo(statements, rows.newOrders());
        changedOrders.addTo(statements, List.copyOf(rows.changedOrders().entrySet()));
        trades.addTo(statements, rows.trades());
        blocks.addTo(statements, rows.blocks());
        measures.addTo(statements, rows.measures());
        auctions.addTo(statements, rows.auctions());
        offers.addTo(statements, rows.offers());
        barrings.addTo(statements, rows.barrings());
        refusals.addTo(statements, rows.refusals());
    }

    private static Unnest<ReadRows.NewOrder> newOrders(String shard) {
        return Unnest.<ReadRows.NewOrder>of("""
                        insert into market_order (shard, order_id, seq, placed_at, business_date, uscc, client_order_id,
                            instrument, side, priority, project_id, price_fen, quantity, filled_quantity, state)
                        select '%s', * from unnest($1::uuid[], $2::bigint[], $3::timestamptz[], $4::date[], $5::text[],
                            $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::bigint[], $12::bigint[],
                            $13::bigint[], $14::text[])""".formatted(shard))
                .with(UUID[]::new, ReadRows.NewOrder::orderId)
                .with(Long[]::new, ReadRows.NewOrder::seq)
                .with(OffsetDateTime[]::new, row -> utc(row.placedAt()))
                .with(LocalDate[]::new, ReadRows.NewOrder::businessDate)
                .with(String[]::new, row -> row.intent().uscc())
                .with(String[]::new, ReadRows.NewOrder::clientOrderId)
                .with(String[]::new, row -> row.intent().instrument().name())
                .with(String[]::new, row -> row.intent().side().name())
                .with(String[]::new, row -> nameOrNull(row.intent().priority()))
                .with(String[]::new, row -> row.intent().projectId())
                .with(Long[]::new, row -> row.intent().priceFen())
                .with(Long[]::new, row -> row.intent().quantity())
                .with(Long[]::new, row -> row.change().filled())
                .with(String[]::new, ReadTables::state);
    }

    private static Unnest<ReadRows.NewTrade> trades(String shard) {
        return Unnest.<ReadRows.NewTrade>of("""
                        insert into trade (shard, trade_number, seq, executed_at, business_date, instrument, priority,
                            quantity, price_fen, amount_fen, buyer_uscc, seller_uscc, buy_order_id, sell_order_id,
                            project_id, mode)
                        select '%s', * from unnest($1::text[], $2::bigint[], $3::timestamptz[], $4::date[], $5::text[],
                            $6::text[], $7::bigint[], $8::bigint[], $9::bigint[], $10::text[], $11::text[], $12::uuid[],
                            $13::uuid[], $14::text[], $15::text[])""".formatted(shard))
                .with(String[]::new, row -> row.trade().tradeNumber())
                .with(Long[]::new, ReadRows.NewTrade::seq)
                .with(OffsetDateTime[]::new, row -> utc(row.at()))
                .with(LocalDate[]::new, row -> row.trade().businessDate())
                .with(String[]::new, row -> row.trade().instrument().name())
                .with(String[]::new, row -> row.trade().priority().name())
                .with(Long[]::new, row -> row.trade().quantity())
                .with(Long[]::new, row -> row.trade().priceFen())
                .with(Long[]::new, row -> row.trade().amountFen())
                .with(String[]::new, row -> row.trade().buyerUscc())
                .with(String[]::new, row -> row.trade().sellerUscc())
                .with(UUID[]::new, row -> row.trade().buyOrderId())
                .with(UUID[]::new, row -> row.trade().sellOrderId())
                .with(String[]::new, row -> row.trade().projectId())
                .with(String[]::new, row -> row.trade().mode().name());
    }

    private static String state(ReadRows.NewOrder order) {
        ReadRows.OrderChange change = order.change();
        if (!change.end().isEmpty()) {
            return change.end();
        }
        if (change.filled() == 0) {
            return "RESTING";
        }
        return change.filled() == order.intent().quantity() ? "FILLED" : "PARTLY_FILLED";
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable String nameOrNull(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
