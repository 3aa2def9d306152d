package org.nengquan.trading.journal.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.auction.domain.Opening;
import org.nengquan.trading.auction.domain.Result;
import org.nengquan.trading.auction.domain.Terms;
import org.nengquan.trading.journal.app.AuctionRows;

/** The tables of auctions and bids: what is new first, then what changed. */
final class AuctionTables {
    private final Unnest<AuctionRows.NewAuction> newAuctions;
    private final Unnest<AuctionRows.NewBid> newBids = newBids();
    private final Unnest<Map.Entry<UUID, AuctionRows.AuctionChange>> auctions = auctions();
    private final Unnest<Map.Entry<UUID, Opening>> opened = Unnest.<Map.Entry<UUID, Opening>>of("""
                    update auction_bid b set state = 'OPENED', price_fen = c.price_fen, quantity = c.quantity
                    from unnest($1::uuid[], $2::bigint[], $3::bigint[]) as c (bid_id, price_fen, quantity)
                    where b.bid_id = c.bid_id""")
            .with(UUID[]::new, Map.Entry::getKey)
            .with(Long[]::new, row -> row.getValue().priceFen())
            .with(Long[]::new, row -> row.getValue().quantity());
    private final Unnest<Map.Entry<UUID, AuctionRows.Fared>> fared = Unnest.<Map.Entry<UUID, AuctionRows.Fared>>of("""
                    update auction_bid b set state = c.state, place = c.place, awarded = c.awarded, paid_fen = c.paid_fen
                    from unnest($1::uuid[], $2::text[], $3::int[], $4::bigint[], $5::bigint[])
                        as c (bid_id, state, place, awarded, paid_fen)
                    where b.bid_id = c.bid_id""")
            .with(UUID[]::new, Map.Entry::getKey)
            .with(String[]::new, row -> row.getValue().step().standing().name())
            .with(Integer[]::new, row -> row.getValue().place())
            .with(Long[]::new, row -> row.getValue().step().awarded())
            .with(Long[]::new, row -> row.getValue().step().paidFen());
    private final Unnest<UUID> barred = Unnest.<UUID>of("""
                    update auction_bid set state = 'BARRED', awarded = 0 where bid_id = any ($1::uuid[])""").with(UUID[]::new, id -> id);
    private final Unnest<UUID> unopened = Unnest.<UUID>of("""
                    update auction_bid set state = 'UNOPENED' where state = 'SEALED' and auction_id = any ($1::uuid[])""").with(UUID[]::new, id -> id);
    private final Unnest<Map.Entry<UUID, Long>> forfeited = Unnest.<Map.Entry<UUID, Long>>of("""
                    update auction_bid b set forfeited_fen = c.fen
                    from unnest($1::uuid[], $2::bigint[]) as c (bid_id, fen) where b.bid_id = c.bid_id""")
            .with(UUID[]::new, Map.Entry::getKey)
            .with(Long[]::new, Map.Entry::getValue);

    AuctionTables(String shard) {
        newAuctions = newAuctions(shard);
    }

    void addTo(Statements statements, AuctionRows rows) {
        newAuctions.addTo(statements, rows.newAuctions());
        newBids.addTo(statements, rows.newBids());
        auctions.addTo(statements, rows.auctions());
        opened.addTo(statements, rows.opened());
        fared.addTo(statements, rows.fared());
        barred.addTo(statements, rows.barred());
        unopened.addTo(statements, rows.over());
        forfeited.addTo(statements, rows.forfeited());
    }

    private static Unnest<AuctionRows.NewAuction> newAuctions(String shard) {
        return Unnest.<AuctionRows.NewAuction>of("""
                        insert into auction (shard, auction_id, seq, announced_at, announced_on, owner_uscc, instrument,
                            side, priority, project_id, quantity, reserve_price_fen, price_rule, notice_days,
                            bidding_days, reveal_days, deposit_percent, announced_value, state, state_since)
                        select '%s', a.*, a.announced_on from unnest($1::uuid[], $2::bigint[], $3::timestamptz[], $4::date[],
                            $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::bigint[], $11::bigint[],
                            $12::text[], $13::int[], $14::int[], $15::int[], $16::bigint[], $17::text[], $18::text[])
                            as a (auction_id, seq, announced_at, announced_on, owner_uscc, instrument, side, priority,
                                project_id, quantity, reserve_price_fen, price_rule, notice_days, bidding_days,
                                reveal_days, deposit_percent, announced_value, state)""".formatted(shard))
                .with(UUID[]::new, of(Terms::auctionId))
                .with(Long[]::new, AuctionRows.NewAuction::seq)
                .with(OffsetDateTime[]::new, row -> row.at().atOffset(ZoneOffset.UTC))
                .with(LocalDate[]::new, of(Terms::announcedOn))
                .with(String[]::new, of(Terms::owner))
                .with(String[]::new, of(terms -> terms.lot().instrument().name()))
                .with(String[]::new, of(terms -> terms.lot().side().name()))
                .with(String[]::new, of(terms -> nameOrNull(terms.lot().priority())))
                .with(String[]::new, of(terms -> terms.lot().projectId()))
                .with(Long[]::new, of(terms -> terms.lot().quantity()))
                .with(Long[]::new, of(terms -> terms.lot().reservePriceFen()))
                .with(String[]::new, of(terms -> terms.draft().priceRule().name()))
                .with(Integer[]::new, of(terms -> terms.draft().noticeDays()))
                .with(Integer[]::new, of(terms -> terms.draft().biddingDays()))
                .with(Integer[]::new, of(terms -> terms.draft().revealDays()))
                .with(Long[]::new, of(Terms::depositPercent))
                .with(String[]::new, of(terms -> terms.draft().announcedValue()))
                .with(String[]::new, AuctionRows.NewAuction::state);
    }

    private static Unnest<AuctionRows.NewBid> newBids() {
        return Unnest.<AuctionRows.NewBid>of("""
                        insert into auction_bid (bid_id, auction_id, seq, sealed_at, uscc, priority, project_id, cover,
                            deposit_fen, commitment, state)
                        select b.*, 'SEALED' from unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::timestamptz[],
                            $5::text[], $6::text[], $7::text[], $8::bigint[], $9::bigint[], $10::text[]) as b""")
                .with(UUID[]::new, row -> row.bid().bidId())
                .with(UUID[]::new, AuctionRows.NewBid::auctionId)
                .with(Long[]::new, AuctionRows.NewBid::seq)
                .with(OffsetDateTime[]::new, row -> row.at().atOffset(ZoneOffset.UTC))
                .with(String[]::new, row -> row.bid().uscc())
                .with(String[]::new, row -> nameOrNull(row.bid().sealing().priority()))
                .with(String[]::new, row -> row.bid().sealing().projectId())
                .with(Long[]::new, row -> row.bid().sealing().cover())
                .with(Long[]::new, row -> row.bid().depositFen())
                .with(String[]::new, row -> row.bid().sealing().commitment().sha256());
    }

    private static Unnest<Map.Entry<UUID, AuctionRows.AuctionChange>> auctions() {
        return Unnest.<Map.Entry<UUID, AuctionRows.AuctionChange>>of("""
                        update auction a set state = c.state, state_since = c.since, seed = c.seed, awarded = c.awarded,
                            marginal_fen = c.marginal_fen, unopened = c.unopened
                        from unnest($1::uuid[], $2::text[], $3::date[], $4::text[], $5::bigint[], $6::bigint[], $7::int[])
                            as c (auction_id, state, since, seed, awarded, marginal_fen, unopened)
                        where a.auction_id = c.auction_id""")
                .with(UUID[]::new, Map.Entry::getKey)
                .with(String[]::new, row -> row.getValue().state())
                .with(LocalDate[]::new, row -> row.getValue().since())
                .with(String[]::new, row -> row.getValue().seed())
                .with(Long[]::new, result(Result::awarded))
                .with(Long[]::new, result(Result::marginalFen))
                .with(Integer[]::new, result(Result::unopened));
    }

    private static Function<AuctionRows.NewAuction, @Nullable Object> of(Function<Terms, @Nullable Object> part) {
        return row -> part.apply(row.terms());
    }

    private static Function<Map.Entry<UUID, AuctionRows.AuctionChange>, @Nullable Object> result(
            Function<Result, Object> part) {
        return row -> {
            Result result = row.getValue().result();
            return result == null ? null : part.apply(result);
        };
    }

    private static @Nullable String nameOrNull(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
