package org.nengquan.trading.journal.store;

import io.vertx.mutiny.sqlclient.Pool;
import java.util.Optional;
import org.nengquan.trading.journal.app.Codec;
import org.nengquan.trading.journal.app.Shards;

/** The journal's tables and its text, as the service has them. */
public final class MeasuredStore {

    private MeasuredStore() {}

    public static Shards shards(Pool pool) {
        return new PostgresShards(pool, Optional.empty());
    }

    public static Codec codec() {
        return new JsonCodec();
    }
}
