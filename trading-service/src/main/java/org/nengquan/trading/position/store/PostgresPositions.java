package org.nengquan.trading.position.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.nengquan.trading.journal.app.MarketTables;
import org.nengquan.trading.matching.domain.Balance;
import org.nengquan.trading.matching.domain.Bucket;
import org.nengquan.trading.position.app.Positions;

/** Positions in PostgreSQL. */
@ApplicationScoped
class PostgresPositions implements Positions {
    private final MarketTables tables;
    private final Pool pool;

    PostgresPositions(MarketTables tables, Pool pool) {
        this.tables = tables;
        this.pool = pool;
    }

    @Override
    public Uni<List<Balance>> of(String uscc, String regionCode) {
        return tables.upToDate()
                .chain(() -> pool.preparedQuery("""
                        select bucket, free, reserved from market_position m
                        where m.uscc = $1 and ($2 = '' or exists (select from market_participant p
                            where p.uscc = $1 and p.region_code = $2))""").execute(Tuple.of(uscc, regionCode)))
                .map(rows -> {
                    var balances = new ArrayList<Balance>(rows.size());
                    for (Row row : rows) {
                        balances.add(
                                new Balance(uscc, Bucket.valueOf(row.getString(0)), row.getLong(1), row.getLong(2)));
                    }
                    return balances;
                });
    }
}
