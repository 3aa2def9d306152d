package org.nengquan.bench.market;

import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import org.nengquan.stack.Stack;

/** Connections with the settings of the service. */
public final class Pools {
    private static final int SIZE = 16;

    private Pools() {}

    public static Pool on(Vertx vertx, Stack.Database database) {
        var address = PgConnectOptions.fromUri(database.reactiveUrl())
                .setUser(database.username())
                .setPassword(database.password())
                .setCachePreparedStatements(true);
        return Pool.newInstance(PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(SIZE))
                .connectingTo(address)
                .using(vertx.getDelegate())
                .build());
    }
}
