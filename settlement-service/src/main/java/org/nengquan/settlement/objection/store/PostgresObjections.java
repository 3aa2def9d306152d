package org.nengquan.settlement.objection.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.outbox.Sql;
import org.nengquan.settlement.approval.domain.Approval.Proposal;
import org.nengquan.settlement.approval.domain.Approval.Verdict;
import org.nengquan.settlement.objection.app.Objections;
import org.nengquan.settlement.objection.domain.Objection;
import org.nengquan.settlement.objection.domain.Objection.Grounds;
import org.nengquan.settlement.objection.domain.ObjectionState;
import org.nengquan.settlement.objection.domain.ObjectionState.Dismissed;
import org.nengquan.settlement.objection.domain.ObjectionState.Filed;
import org.nengquan.settlement.objection.domain.ObjectionState.Finding;
import org.nengquan.settlement.objection.domain.ObjectionState.Proposed;
import org.nengquan.settlement.objection.domain.ObjectionState.Upheld;
import org.nengquan.settlement.paging.domain.Page;
import org.nengquan.settlement.rows.domain.Row;

@ApplicationScoped
class PostgresObjections implements Objections {
    private static final String SELECT = """
            select objection_id, trade_number, filer_uscc, statement, filed_by, filed_at, state, finding, refund_fen,
                found_for_filer, proposed_by, proposed_at, decided_by, decided_at from objection
            """;

    private static final String ADD = """
            insert into objection (objection_id, trade_number, filer_uscc, statement, state, filed_by, filed_at)
            values ($1, $2, $3, $4, 'FILED', $5, $6) on conflict (trade_number, filer_uscc) do nothing
            """;

    private static final String FOUND = """
            update objection set state = 'PROPOSED', finding = $2, refund_fen = $3, found_for_filer = $4,
                proposed_by = $5, proposed_at = $6 where objection_id = $1
            """;

    private static final String SENT_BACK = """
            update objection set state = 'FILED', finding = null, refund_fen = null, found_for_filer = null,
                proposed_by = null, proposed_at = null where objection_id = $1
            """;

    private static final String DECIDED =
            "update objection set state = $2, decided_by = $3, decided_at = $4 where objection_id = $1";

    @Override
    public Uni<Boolean> add(Objection objection) {
        Grounds grounds = objection.grounds();
        return Sql.update(
                        ADD,
                        objection.objectionId(),
                        grounds.tradeNumber(),
                        grounds.filerUscc(),
                        grounds.statement(),
                        objection.filed().by(),
                        objection.filed().at().atOffset(ZoneOffset.UTC))
                .map(rows -> rows == 1);
    }

    @Override
    public Uni<Optional<Objection>> lock(UUID objectionId) {
        return Sql.select(SELECT + " where objection_id = $1 for update", objectionId)
                .map(rows -> objections(rows).stream().findFirst());
    }

    @Override
    public Uni<Void> update(Objection objection) {
        UUID id = objection.objectionId();
        return (switch (objection.state()) {
                    case Filed filed -> Sql.update(SENT_BACK, id);
                    case Proposed(Finding finding, Proposal by) ->
                        Sql.update(
                                FOUND,
                                id,
                                finding.reasons(),
                                finding.refundFen(),
                                finding.forFiler(),
                                by.by(),
                                by.at().atOffset(ZoneOffset.UTC));
                    case Upheld upheld -> decided(id, upheld.word(), upheld.verdict());
                    case Dismissed dismissed -> decided(id, dismissed.word(), dismissed.verdict());
                })
                .replaceWithVoid();
    }

    @Override
    public Uni<Page<Objection>> of(String filerUscc, String after, int limit) {
        return Sql.select(
                        SELECT + " where filer_uscc = $1 and objection_id::text > $2 order by objection_id limit $3",
                        filerUscc,
                        after,
                        limit + 1)
                .map(rows -> page(rows, limit));
    }

    @Override
    public Uni<Page<Objection>> all(String after, int limit) {
        return Sql.select(SELECT + " where objection_id::text > $1 order by objection_id limit $2", after, limit + 1)
                .map(rows -> page(rows, limit));
    }

    private static Uni<Integer> decided(UUID id, String word, Verdict verdict) {
        OffsetDateTime at = verdict.at().atOffset(ZoneOffset.UTC);
        return Sql.update(DECIDED, id, word, verdict.by(), at);
    }

    private static Page<Objection> page(List<Object[]> rows, int limit) {
        return Page.of(
                objections(rows), limit, objection -> objection.objectionId().toString());
    }

    private static List<Objection> objections(List<Object[]> rows) {
        return rows.stream().map(Row::new).map(PostgresObjections::objection).toList();
    }

    private static Objection objection(Row row) {
        return new Objection(
                row.id(0),
                new Grounds(row.text(1), row.text(2), row.text(3)),
                new Proposal(row.text(4), row.instant(5)),
                state(row));
    }

    private static ObjectionState state(Row row) {
        return switch (row.text(6)) {
            case "FILED" -> new Filed();
            case "PROPOSED" -> new Proposed(finding(row), new Proposal(row.text(10), row.instant(11)));
            case "UPHELD" -> new Upheld(finding(row), verdict(row));
            case "DISMISSED" -> new Dismissed(finding(row), verdict(row));
            default -> throw new IllegalStateException("no such state of an objection: " + row.text(6));
        };
    }

    private static Finding finding(Row row) {
        return new Finding(row.yes(9), row.text(7), row.number(8));
    }

    private static Verdict verdict(Row row) {
        return new Verdict(row.text(12), row.instant(13), "");
    }
}
