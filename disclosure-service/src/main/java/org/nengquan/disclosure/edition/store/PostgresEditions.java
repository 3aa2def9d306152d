package org.nengquan.disclosure.edition.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.disclosure.edition.app.Editions;
import org.nengquan.outbox.Sql;

@ApplicationScoped
class PostgresEditions implements Editions {

    private final Pool pool;

    PostgresEditions(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Long> next() {
        return Sql.select("update edition set edition = edition + 1 returning edition")
                .map(rows -> (Long) rows.getFirst()[0]);
    }

    @Override
    public Uni<Long> current() {
        return pool.query("select edition from edition")
                .execute()
                .map(rows -> rows.iterator().next().getLong(0));
    }
}
