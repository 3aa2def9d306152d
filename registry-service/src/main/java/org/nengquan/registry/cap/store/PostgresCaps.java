package org.nengquan.registry.cap.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.outbox.Sql;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.cap.app.Caps;
import org.nengquan.registry.cap.domain.Cap;
import org.nengquan.registry.cap.domain.CapKey;
import org.nengquan.registry.quota.domain.Category;
import org.nengquan.registry.quota.domain.Instrument;

/** Caps by plain SQL, because the column {@code issued} is moved by a trigger that an entity would not see. */
@ApplicationScoped
class PostgresCaps implements Caps {

    private static final String SELECT =
            "select id, instrument, category, region_code, cap_year, quantity, issued, status, proposed_by, approved_by"
                    + " from cap ";

    @Override
    public Uni<Void> add(Cap cap) {
        return Sql.update(
                        """
                        insert into cap (id, instrument, category, region_code, cap_year, quantity, status, proposed_by)
                        values ($1, $2, $3, $4, $5, $6, $7, $8)
                        """,
                        cap.id(),
                        cap.key().instrument().name(),
                        cap.key().category().name(),
                        cap.key().regionCode(),
                        cap.key().year(),
                        cap.quantity(),
                        cap.status().name(),
                        cap.proposedBy())
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Cap>> lock(UUID id) {
        return Sql.select(SELECT + "where id = $1 for update", id).map(PostgresCaps::first);
    }

    @Override
    public Uni<Optional<Cap>> lockInForce(CapKey key) {
        return Sql.select(
                        SELECT
                                + "where instrument = $1 and category = $2 and region_code = $3 and cap_year = $4"
                                + " and status = 'APPROVED' for update",
                        key.instrument().name(),
                        key.category().name(),
                        key.regionCode(),
                        key.year())
                .map(PostgresCaps::first);
    }

    @Override
    public Uni<Void> putInForce(Cap cap) {
        return Sql.update(
                        """
                        update cap set status = 'SUPERSEDED'
                        where instrument = $1 and category = $2 and region_code = $3 and cap_year = $4
                          and status = 'APPROVED'
                        """,
                        cap.key().instrument().name(),
                        cap.key().category().name(),
                        cap.key().regionCode(),
                        cap.key().year())
                .chain(() -> Sql.update(
                        "update cap set status = 'APPROVED', approved_by = $2, issued = $3 where id = $1",
                        cap.id(),
                        cap.approvedBy(),
                        cap.issued()))
                .replaceWithVoid();
    }

    @Override
    public Uni<Page<Cap>> page(PageRequest request) {
        return Sql.select(SELECT + "where id::text > $1 order by id::text limit $2", request.after(), request.limit())
                .map(rows -> rows.stream().map(PostgresCaps::cap).toList())
                .map(caps -> Page.of(caps, request, cap -> cap.id().toString()));
    }

    private static Optional<Cap> first(List<Object[]> rows) {
        return rows.stream().map(PostgresCaps::cap).findFirst();
    }

    private static Cap cap(Object[] row) {
        CapKey key = new CapKey(
                Instrument.valueOf((String) row[1]),
                Category.valueOf((String) row[2]),
                (String) row[3],
                ((Number) row[4]).intValue());
        return new Cap(
                (UUID) row[0],
                key,
                (Long) row[5],
                (Long) row[6],
                Cap.Status.valueOf((String) row[7]),
                (String) row[8],
                (String) row[9]);
    }
}
