package org.nengquan.verification.integrity.store;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nengquan.outbox.Sql;
import org.nengquan.verification.integrity.app.StoredFigures;
import org.nengquan.verification.integrity.domain.Check;

@ApplicationScoped
class PostgresStoredFigures implements StoredFigures {

    private static final String COUNTS = """
            select 'verifiers', count(*) from verifier
            union all select 'baselines', count(*) from baseline
            union all select 'audits', count(*) from audit
            union all select 'confirmations', count(*) from confirmation
            union all select 'refusals', count(*) from refusal
            """;

    @Override
    public Uni<Void> freezeTheView() {
        return Sql.update("set transaction isolation level repeatable read").replaceWithVoid();
    }

    @Override
    public Uni<List<Check>> compare() {
        return Multi.createFrom()
                .items(StoredFigure.values())
                .onItem()
                .transformToUniAndConcatenate(PostgresStoredFigures::compare)
                .collect()
                .asList();
    }

    /** Each query yields how much it looked at, then the numbers or ids that differ. */
    private static Uni<Check> compare(StoredFigure figure) {
        return Sql.select(figure.lookedAt())
                .flatMap(total -> Sql.select(figure.differences())
                        .map(rows -> Check.of(
                                figure.checkName(),
                                ((Number) total.getFirst()[0]).longValue(),
                                rows.stream().map(row -> String.valueOf(row[0])).toList())));
    }

    @Override
    public Uni<Map<String, Long>> counts() {
        return Sql.select(COUNTS).map(PostgresStoredFigures::counts);
    }

    private static Map<String, Long> counts(List<Object[]> rows) {
        var counts = new LinkedHashMap<String, Long>();
        rows.forEach(row -> counts.put((String) row[0], ((Number) row[1]).longValue()));
        return counts;
    }
}
