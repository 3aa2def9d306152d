package org.nengquan.trading.offering.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.journal.app.MarketTables;
import org.nengquan.trading.offering.app.DirectedOfferView;
import org.nengquan.trading.offering.app.FirstCallView;
import org.nengquan.trading.offering.app.Offers;
import org.nengquan.trading.order.app.Page;
import org.nengquan.trading.order.app.Scope;

/** Directed offers and first calls in PostgreSQL; the cursor is the place in the order of the journal. */
@ApplicationScoped
class PostgresOffers implements Offers {
    private static final String DIRECTED = "select * from directed_offer o ";
    private static final String CALL = "select * from first_call c ";

    private final MarketTables tables;
    private final Pool pool;

    PostgresOffers(MarketTables tables, Pool pool) {
        this.tables = tables;
        this.pool = pool;
    }

    @Override
    public Uni<Optional<DirectedOfferView>> directed(UUID offerId) {
        return tables.upToDate()
                .chain(() ->
                        pool.preparedQuery(DIRECTED + "where offer_id = $1").execute(Tuple.of(offerId)))
                .map(rows -> first(rows, PostgresOffers::offer));
    }

    @Override
    public Uni<Page<DirectedOfferView>> directed(Scope scope, String after, int limit) {
        return tables.upToDate()
                .chain(() -> pool.preparedQuery(DIRECTED + """
                        where ($1 = '' or o.seller_uscc = $1 or o.buyer_uscc = $1)
                          and ($2 = '' or exists (select from market_participant p
                                                  where p.uscc = o.buyer_uscc and p.region_code = $2))
                          and o.seq < $3 order by o.seq desc limit $4""").execute(parameters(scope, after, limit)))
                .map(rows -> page(rows, limit, PostgresOffers::offer));
    }

    @Override
    public Uni<Optional<FirstCallView>> call(UUID callId) {
        return tables.upToDate()
                .chain(() -> pool.preparedQuery(CALL + "where call_id = $1").execute(Tuple.of(callId)))
                .map(rows -> first(rows, PostgresOffers::call));
    }

    @Override
    public Uni<Page<FirstCallView>> calls(Scope scope, String after, int limit) {
        return tables.upToDate()
                .chain(() -> pool.preparedQuery(CALL + """
                        where ($1 = '' or c.uscc = $1) and ($2 = '' or c.region_code = $2)
                          and c.seq < $3 order by c.seq desc limit $4""").execute(parameters(scope, after, limit)))
                .map(rows -> page(rows, limit, PostgresOffers::call));
    }

    private static Tuple parameters(Scope scope, String after, int limit) {
        long before = after.isEmpty() ? Long.MAX_VALUE : Long.parseLong(after);
        return Tuple.of(scope.uscc(), scope.regionCode(), before, limit);
    }

    private static <T> Optional<T> first(RowSet<Row> rows, Function<Row, T> each) {
        return rows.size() == 0
                ? Optional.empty()
                : Optional.of(each.apply(rows.iterator().next()));
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

    private static DirectedOfferView offer(Row row) {
        return new DirectedOfferView(
                row.getUUID("offer_id"),
                row.getOffsetDateTime("proposed_at").toInstant(),
                row.getString("seller_uscc"),
                row.getString("buyer_uscc"),
                row.getString("project_id"),
                Instrument.valueOf(row.getString("instrument")),
                Priority.valueOf(row.getString("priority")),
                row.getLong("price_fen"),
                row.getLong("quantity"),
                row.getLong("accepted_quantity"),
                row.getLocalDate("last_day"),
                row.getString("state"));
    }

    private static FirstCallView call(Row row) {
        return new FirstCallView(
                row.getUUID("call_id"),
                row.getOffsetDateTime("offered_at").toInstant(),
                row.getLocalDate("offered_on"),
                row.getString("uscc"),
                row.getString("region_code"),
                Instrument.valueOf(row.getString("instrument")),
                row.getLong("quantity"),
                row.getLong("taken_quantity"),
                row.getInteger("window_days"),
                row.getString("state"));
    }
}
