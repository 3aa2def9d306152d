package org.nengquan.trading.bidding.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.auction.domain.PriceRule;
import org.nengquan.trading.bidding.app.AuctionView;
import org.nengquan.trading.bidding.app.Auctions;
import org.nengquan.trading.bidding.app.BidView;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.journal.app.MarketTables;
import org.nengquan.trading.order.app.Page;

/** Auctions and bids in PostgreSQL; the cursor is the place in the order of the journal. */
@ApplicationScoped
class PostgresAuctions implements Auctions {
    private static final String AUCTION = "select * from auction ";
    private static final String BID = "select * from auction_bid ";
    /** Nobody, the operator included, sees a commitment before the last one is in: the seed rests on all of them. */
    private static final String COMMITMENTS = """
            select b.commitment from auction_bid b join auction a using (auction_id)
            where auction_id = $1 and a.seed is not null order by b.seq""";

    private final MarketTables tables;
    private final Pool pool;

    PostgresAuctions(MarketTables tables, Pool pool) {
        this.tables = tables;
        this.pool = pool;
    }

    @Override
    public Uni<Optional<AuctionView>> find(UUID auctionId) {
        return tables.upToDate()
                .chain(() ->
                        pool.preparedQuery(AUCTION + "where auction_id = $1").execute(Tuple.of(auctionId)))
                .map(rows -> list(rows, PostgresAuctions::auction).stream().findFirst());
    }

    @Override
    public Uni<Optional<AuctionView.Whole>> whole(UUID auctionId) {
        return Uni.combine()
                .all()
                .unis(find(auctionId), commitments(auctionId), curve(auctionId))
                .asTuple()
                .map(parts -> parts.getItem1()
                        .map(auction -> new AuctionView.Whole(auction, parts.getItem2(), parts.getItem3())));
    }

    @Override
    public Uni<Page<AuctionView>> all(String after, int limit) {
        return tables.upToDate()
                .chain(() -> pool.preparedQuery(AUCTION + "where seq < $1 order by seq desc limit $2")
                        .execute(Tuple.of(before(after), limit)))
                .map(rows -> page(rows, limit, PostgresAuctions::auction));
    }

    @Override
    public Uni<Optional<BidView>> bid(UUID auctionId, String uscc) {
        return tables.upToDate()
                .chain(() -> pool.preparedQuery(BID + "where auction_id = $1 and uscc = $2")
                        .execute(Tuple.of(auctionId, uscc)))
                .map(rows -> list(rows, PostgresAuctions::bid).stream().findFirst());
    }

    @Override
    public Uni<Page<BidView>> bidsOf(String uscc, String after, int limit) {
        return tables.upToDate()
                .chain(() -> pool.preparedQuery(BID + "where uscc = $1 and seq < $2 order by seq desc limit $3")
                        .execute(Tuple.of(uscc, before(after), limit)))
                .map(rows -> page(rows, limit, PostgresAuctions::bid));
    }

    private Uni<List<String>> commitments(UUID auctionId) {
        return tables.upToDate()
                .chain(() -> pool.preparedQuery(COMMITMENTS).execute(Tuple.of(auctionId)))
                .map(rows -> list(rows, row -> row.getString(0)));
    }

    private Uni<List<AuctionView.CurveBid>> curve(UUID auctionId) {
        return tables.upToDate()
                .chain(() -> pool.preparedQuery(BID + "where auction_id = $1 and place is not null order by place")
                        .execute(Tuple.of(auctionId)))
                .map(rows -> list(rows, PostgresAuctions::curveBid));
    }

    private static long before(String after) {
        return after.isEmpty() ? Long.MAX_VALUE : Long.parseLong(after);
    }

    private static <T> Page<T> page(RowSet<Row> rows, int limit, Function<Row, T> each) {
        var items = new ArrayList<T>(rows.size());
        String next = null;
        for (Row row : rows) {
            items.add(each.apply(row));
            next = row.getLong("seq").toString();
        }
        return new Page<>(items, items.size() < limit ? null : next);
    }

    private static <T> List<T> list(RowSet<Row> rows, Function<Row, T> each) {
        var items = new ArrayList<T>(rows.size());
        rows.forEach(row -> items.add(each.apply(row)));
        return items;
    }

    private static AuctionView auction(Row row) {
        return new AuctionView(
                row.getUUID("auction_id"),
                row.getLocalDate("announced_on"),
                Instrument.valueOf(row.getString("instrument")),
                Side.valueOf(row.getString("side")),
                priority(row),
                row.getLong("quantity"),
                row.getLong("reserve_price_fen"),
                PriceRule.valueOf(row.getString("price_rule")),
                row.getInteger("notice_days"),
                row.getInteger("bidding_days"),
                row.getInteger("reveal_days"),
                row.getLong("deposit_percent"),
                row.getString("announced_value"),
                row.getString("state"),
                row.getLocalDate("state_since"),
                row.getString("seed"),
                result(row));
    }

    private static AuctionView.@Nullable Result result(Row row) {
        Long awarded = row.getLong("awarded");
        return awarded == null
                ? null
                : new AuctionView.Result(awarded, row.getLong("marginal_fen"), row.getInteger("unopened"));
    }

    private static BidView bid(Row row) {
        return new BidView(
                row.getUUID("bid_id"),
                row.getUUID("auction_id"),
                row.getOffsetDateTime("sealed_at").toInstant(),
                priority(row),
                row.getString("project_id"),
                row.getLong("cover"),
                row.getLong("deposit_fen"),
                row.getString("commitment"),
                row.getString("state"),
                row.getLong("price_fen"),
                row.getLong("quantity"),
                row.getLong("awarded"),
                row.getLong("paid_fen"),
                row.getLong("forfeited_fen"));
    }

    private static AuctionView.CurveBid curveBid(Row row) {
        return new AuctionView.CurveBid(
                row.getUUID("bid_id"),
                row.getString("commitment"),
                row.getLong("price_fen"),
                row.getLong("quantity"),
                row.getString("state"),
                row.getLong("awarded"),
                row.getLong("paid_fen"));
    }

    private static @Nullable Priority priority(Row row) {
        String name = row.getString("priority");
        return name == null ? null : Priority.valueOf(name);
    }
}
