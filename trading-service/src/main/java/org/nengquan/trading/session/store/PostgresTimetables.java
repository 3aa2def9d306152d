package org.nengquan.trading.session.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.nengquan.trading.gate.domain.Phase;
import org.nengquan.trading.session.app.Timetables;
import org.nengquan.trading.session.domain.Timetable;

/** The timetable in PostgreSQL. */
@ApplicationScoped
class PostgresTimetables implements Timetables {
    private final Pool pool;

    PostgresTimetables(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<Timetable.Session>> all() {
        return pool.query("select effective_from, phase, begins_at, basis from trading_timetable")
                .execute()
                .map(PostgresTimetables::sessions);
    }

    private static List<Timetable.Session> sessions(RowSet<Row> rows) {
        var sessions = new ArrayList<Timetable.Session>(rows.size());
        for (Row row : rows) {
            sessions.add(new Timetable.Session(
                    row.getLocalDate(0), Phase.Name.valueOf(row.getString(1)), row.getLocalTime(2), row.getString(3)));
        }
        return sessions;
    }
}
