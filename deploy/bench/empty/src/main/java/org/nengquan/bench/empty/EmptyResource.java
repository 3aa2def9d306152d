package org.nengquan.bench.empty;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Asks the database for as little as possible, so that the client is part of the application and not optimised away. */
@Path("/one")
class EmptyResource {
    private final Pool pool;

    EmptyResource(Pool pool) {
        this.pool = pool;
    }

    @GET
    public Uni<String> one() {
        return pool.query("select 1")
                .execute()
                .map(rows -> Integer.toString(rows.iterator().next().getInteger(0)));
    }
}
