package org.nengquan.disclosure.cap.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.nengquan.disclosure.cap.app.CapStatement;
import org.nengquan.disclosure.cap.domain.Issued;
import org.nengquan.disclosure.edition.app.Columns;
import org.nengquan.disclosure.fact.domain.Batch;
import org.nengquan.disclosure.fact.domain.Category;
import org.nengquan.disclosure.fact.domain.Instrument;
import org.nengquan.disclosure.fact.domain.QuotaIssued;
import org.nengquan.outbox.Sql;

@ApplicationScoped
class PostgresCapStatement implements CapStatement {

    private static final String ADD = """
            insert into issued as i (instrument, category, region_code, vintage_year, quantity, issuances)
            select * from unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::bigint[], $6::bigint[])
            on conflict (instrument, category, region_code, vintage_year) do update
                set quantity = i.quantity + excluded.quantity, issuances = i.issuances + excluded.issuances
            """;
    private static final String LINES =
            "select * from issued order by instrument desc, vintage_year, category, region_code";

    private final Pool pool;

    PostgresCapStatement(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Void> project(Batch batch) {
        List<Issued> sums = Issued.of(batch.of(QuotaIssued.class));
        if (sums.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var columns = new Columns<>(sums);
        return Sql.update(
                        ADD,
                        columns.texts(line -> line.key().instrument().name()),
                        columns.texts(line -> line.key().category().name()),
                        columns.texts(line -> line.key().regionCode()),
                        columns.longs(line -> (long) line.key().vintageYear()),
                        columns.longs(Issued::quantity),
                        columns.longs(Issued::issuances))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Issued>> lines() {
        return pool.query(LINES).execute().map(PostgresCapStatement::lines);
    }

    private static List<Issued> lines(RowSet<Row> rows) {
        var lines = new ArrayList<Issued>(rows.size());
        rows.forEach(row -> lines.add(line(row)));
        return lines;
    }

    private static Issued line(Row row) {
        var key = new Issued.Key(
                Instrument.valueOf(row.getString("instrument")),
                Category.valueOf(row.getString("category")),
                row.getString("region_code"),
                row.getInteger("vintage_year"));
        return new Issued(key, row.getLong("quantity"), row.getLong("issuances"));
    }
}
