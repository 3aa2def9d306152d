package org.nengquan.intake;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.nengquan.outbox.Sql;
import org.nengquan.problem.domain.Refusal;

/** Every refusal that this service answered, for objections and for those who supervise. */
@ApplicationScoped
public class Refusals {
    private final Clock clock;

    Refusals(Clock clock) {
        this.clock = clock;
    }

    /**
     * Keeps one refusal; joins the running transaction.
     *
     * @param problem the answer as JSON
     */
    public Uni<Void> keep(Caller caller, String command, Refusal why, String problem) {
        return Sql.update(
                        "insert into refusal (occurred_at, command, person, uscc, code, article, rule_version, body)"
                                + " values ($1, $2, $3, $4, $5, $6, $7, ($8::text)::jsonb)",
                        OffsetDateTime.now(clock),
                        command,
                        caller.person(),
                        caller.uscc(),
                        why.code(),
                        why.article(),
                        why.ruleVersion(),
                        problem)
                .replaceWithVoid();
    }

    /**
     * One page in the order of storing.
     *
     * @param after the id after which to go on, 0 to begin
     * @param limit at most so many, 1 to 200
     */
    public Uni<List<StoredRefusal>> page(long after, int limit) {
        return Panache.withTransaction(() -> Sql.select(
                        "select id, occurred_at, command, person, uscc, code, article, rule_version, body::text"
                                + " from refusal where id > $1 order by id limit $2",
                        after,
                        Math.clamp(limit, 1, 200)))
                .map(rows -> rows.stream().map(Refusals::stored).toList());
    }

    private static StoredRefusal stored(Object[] row) {
        return new StoredRefusal(
                ((Number) row[0]).longValue(),
                (OffsetDateTime) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8]);
    }
}
