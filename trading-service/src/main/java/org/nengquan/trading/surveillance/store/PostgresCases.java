package org.nengquan.trading.surveillance.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.outbox.Sql;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.order.app.Page;
import org.nengquan.trading.surveillance.app.CaseView;
import org.nengquan.trading.surveillance.app.Cases;
import org.nengquan.trading.surveillance.app.EntryKind;
import org.nengquan.trading.surveillance.app.OpenCase;
import org.nengquan.trading.surveillance.domain.AlertStage;
import org.nengquan.trading.surveillance.domain.CaseOutcome;
import org.nengquan.trading.surveillance.domain.DetectorName;

/** Cases in PostgreSQL, on the connection of the running session. */
@ApplicationScoped
class PostgresCases implements Cases {
    private static final String COLUMNS = """
            select c.alert_id, a.business_date, a.detector, a.instrument, a.stage, c.state, c.reviewer, c.outcome,
                array_to_string(c.restricted, ' '), c.reason, c.proposed_by, c.approved_by, a.number,
                array_to_string(a.participants, ' ')
            from surveillance_case c join surveillance_alert a on a.id = c.alert_id
            """;
    private static final String PUT = """
            update surveillance_case set state = $2, reviewer = $3, outcome = $4, restricted = $5::text[], reason = $6,
                proposed_by = $7, approved_by = $8 where alert_id = $1
            """;
    private static final int NUMBER = 12;
    private static final int PARTICIPANTS = 13;

    @Override
    public Uni<Optional<OpenCase>> lock(UUID alertId) {
        return Sql.select(COLUMNS + "where c.alert_id = $1 for update of c", alertId)
                .map(rows -> rows.stream().findFirst().map(PostgresCases::openCase));
    }

    @Override
    public Uni<Void> put(OpenCase changed) {
        CaseColumns columns = CaseColumns.of(changed.state());
        return Sql.update(
                        PUT,
                        changed.alertId(),
                        columns.state(),
                        columns.reviewer(),
                        columns.outcome(),
                        columns.restricted().toArray(String[]::new),
                        columns.reason(),
                        columns.proposedBy(),
                        columns.approvedBy())
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> append(UUID alertId, NewEntry entry) {
        return Sql.update(
                        "insert into surveillance_entry (alert_id, at, person, kind, text) values ($1, $2, $3, $4, $5)",
                        alertId,
                        entry.at().atOffset(ZoneOffset.UTC),
                        entry.person(),
                        entry.kind().name(),
                        entry.text())
                .replaceWithVoid();
    }

    @Override
    public Uni<List<CaseView.CaseEntry>> entries(UUID alertId) {
        return Sql.select(
                        "select id, at, person, kind, text from surveillance_entry where alert_id = $1 order by id",
                        alertId)
                .map(rows -> rows.stream().map(PostgresCases::entry).toList());
    }

    @Override
    public Uni<Optional<CaseView.Standing>> standing(UUID alertId) {
        return Sql.select(COLUMNS + "where c.alert_id = $1", alertId)
                .map(rows -> rows.stream().findFirst().map(PostgresCases::standing));
    }

    @Override
    public Uni<Page<CaseView.Standing>> page(String state, String after, int limit) {
        long before = after.isEmpty() ? Long.MAX_VALUE : Long.parseLong(after);
        return Sql.select(
                        COLUMNS + "where a.number < $1 and ($2 = '' or c.state = $2) order by a.number desc limit $3",
                        before,
                        state,
                        limit)
                .map(rows -> page(rows, limit));
    }

    private static Page<CaseView.Standing> page(List<Object[]> rows, int limit) {
        String next = rows.size() < limit ? null : String.valueOf(rows.getLast()[NUMBER]);
        return new Page<>(rows.stream().map(PostgresCases::standing).toList(), next);
    }

    private static OpenCase openCase(Object[] row) {
        CaseView.Standing standing = standing(row);
        return new OpenCase(
                standing.alertId(),
                standing.businessDate(),
                standing.detector(),
                standing.stage(),
                words(row[PARTICIPANTS]),
                CaseColumns.of(standing).toDomain());
    }

    private static CaseView.Standing standing(Object[] row) {
        return new CaseView.Standing(
                (UUID) row[0],
                (LocalDate) row[1],
                DetectorName.valueOf((String) row[2]),
                Instrument.valueOf((String) row[3]),
                AlertStage.valueOf((String) row[4]),
                (String) row[5],
                (String) row[6],
                outcome((String) row[7]),
                words(row[8]),
                (String) row[9],
                (String) row[10],
                (String) row[11]);
    }

    private static @Nullable CaseOutcome outcome(@Nullable String name) {
        return name == null ? null : CaseOutcome.valueOf(name);
    }

    private static List<String> words(Object joined) {
        String text = (String) joined;
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    private static CaseView.CaseEntry entry(Object[] row) {
        return new CaseView.CaseEntry(
                (Long) row[0],
                ((OffsetDateTime) row[1]).toInstant(),
                (String) row[2],
                EntryKind.valueOf((String) row[3]),
                (String) row[4]);
    }
}
