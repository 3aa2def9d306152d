package org.nengquan.trading.journal.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.nengquan.trading.journal.app.OfferRows;

/** The tables of directed offers and first calls: what is new first, then what changed. */
final class OfferTables {
    private final Unnest<OfferRows.NewDirected> newDirected;
    private final Unnest<OfferRows.NewCall> newCalls;
    private final Unnest<Map.Entry<UUID, OfferRows.Change>> directed = changes("""
                    update directed_offer o set
                        approved_by = coalesce(nullif(c.approver, ''), o.approved_by),
                        accepted_quantity = o.accepted_quantity + c.taken,
                        state = case when c.ending <> '' then c.ending
                                     when o.accepted_quantity + c.taken = o.quantity then 'ACCEPTED'
                                     else 'OPEN' end
                    from unnest($1::uuid[], $2::text[], $3::bigint[], $4::text[]) as c (id, approver, taken, ending)
                    where o.offer_id = c.id""");
    private final Unnest<Map.Entry<UUID, OfferRows.Change>> calls = changes("""
                    update first_call o set
                        taken_quantity = o.taken_quantity + c.taken,
                        state = case when c.ending <> '' then c.ending
                                     when o.taken_quantity + c.taken = o.quantity then 'TAKEN'
                                     else 'OPEN' end
                    from unnest($1::uuid[], $2::text[], $3::bigint[], $4::text[]) as c (id, approver, taken, ending)
                    where o.call_id = c.id""");

    OfferTables(String shard) {
        newDirected = newDirected(shard);
        newCalls = newCalls(shard);
    }

    void addTo(Statements statements, OfferRows rows) {
        newDirected.addTo(statements, rows.newDirected());
        directed.addTo(statements, rows.directed());
        newCalls.addTo(statements, rows.newCalls());
        calls.addTo(statements, rows.calls());
    }

    private static Unnest<OfferRows.NewDirected> newDirected(String shard) {
        return Unnest.<OfferRows.NewDirected>of("""
                        insert into directed_offer (shard, state, offer_id, seq, proposed_at, seller_uscc, buyer_uscc,
                            project_id, instrument, priority, price_fen, quantity, last_day, proposed_by)
                        select '%s', 'PROPOSED', * from unnest($1::uuid[], $2::bigint[], $3::timestamptz[], $4::text[],
                            $5::text[], $6::text[], $7::text[], $8::text[], $9::bigint[], $10::bigint[], $11::date[],
                            $12::text[])""".formatted(shard))
                .with(UUID[]::new, row -> row.offer().offerId())
                .with(Long[]::new, OfferRows.NewDirected::seq)
                .with(OffsetDateTime[]::new, row -> row.at().atOffset(ZoneOffset.UTC))
                .with(String[]::new, row -> row.offer().seller())
                .with(String[]::new, row -> row.offer().buyer())
                .with(String[]::new, row -> row.offer().terms().projectId())
                .with(String[]::new, row -> row.offer().terms().instrument().name())
                .with(String[]::new, row -> row.offer().terms().priority().name())
                .with(Long[]::new, row -> row.offer().terms().priceFen())
                .with(Long[]::new, row -> row.offer().terms().quantity())
                .with(LocalDate[]::new, row -> row.offer().terms().lastDay())
                .with(String[]::new, row -> row.offer().proposer());
    }

    private static Unnest<OfferRows.NewCall> newCalls(String shard) {
        return Unnest.<OfferRows.NewCall>of("""
                        insert into first_call (shard, state, call_id, seq, offered_at, offered_on, uscc, region_code,
                            instrument, quantity, window_days)
                        select '%s', 'OPEN', * from unnest($1::uuid[], $2::bigint[], $3::timestamptz[], $4::date[],
                            $5::text[], $6::text[], $7::text[], $8::bigint[], $9::int[])""".formatted(shard))
                .with(UUID[]::new, row -> row.call().callId())
                .with(Long[]::new, OfferRows.NewCall::seq)
                .with(OffsetDateTime[]::new, row -> row.at().atOffset(ZoneOffset.UTC))
                .with(LocalDate[]::new, row -> row.call().offeredOn())
                .with(String[]::new, row -> row.call().uscc())
                .with(String[]::new, row -> row.call().regionCode())
                .with(String[]::new, row -> row.call().instrument().name())
                .with(Long[]::new, row -> row.call().remaining())
                .with(Integer[]::new, row -> row.call().daysLeft());
    }

    private static Unnest<Map.Entry<UUID, OfferRows.Change>> changes(String sql) {
        return Unnest.<Map.Entry<UUID, OfferRows.Change>>of(sql)
                .with(UUID[]::new, Map.Entry::getKey)
                .with(String[]::new, row -> row.getValue().approver())
                .with(Long[]::new, row -> row.getValue().taken())
                .with(String[]::new, row -> row.getValue().end());
    }
}
