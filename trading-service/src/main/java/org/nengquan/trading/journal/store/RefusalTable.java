package org.nengquan.trading.journal.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.journal.app.ReadRows;

/** Refusals of the engine, in the table where every service keeps its refusals. */
final class RefusalTable {
    private static final JsonMapper JSON = new JsonMapper();

    private final Unnest<ReadRows.NewRefusal> refusals = Unnest.<ReadRows.NewRefusal>of("""
                    insert into refusal (occurred_at, command, person, uscc, code, article, rule_version, body)
                    select at, command, person, uscc, code, article, rule_version, body::jsonb
                    from unnest($1::timestamptz[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[],
                        $7::text[], $8::text[])
                        as r (at, command, person, uscc, code, article, rule_version, body)""")
            .with(OffsetDateTime[]::new, row -> row.at().atOffset(ZoneOffset.UTC))
            .with(String[]::new, ReadRows.NewRefusal::command)
            .with(String[]::new, ReadRows.NewRefusal::person)
            .with(String[]::new, ReadRows.NewRefusal::uscc)
            .with(String[]::new, row -> row.why().code())
            .with(String[]::new, row -> row.why().article())
            .with(String[]::new, row -> row.why().ruleVersion())
            .with(String[]::new, row -> problem(row.why()));

    void addTo(Statements statements, List<ReadRows.NewRefusal> rows) {
        refusals.addTo(statements, rows);
    }

    private static String problem(Refusal why) {
        try {
            return JSON.writeValueAsString(Problems.of(why));
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("a problem is plain JSON: " + why.code(), bug);
        }
    }
}
