package org.nengquan.trading.journal.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.journal.app.BarringRows;

/** The table of what was ended because a fact bars its party. */
final class BarringTable {
    private static final JsonMapper JSON = new JsonMapper();

    private final Unnest<BarringRows.NewBarring> barrings;

    BarringTable(String shard) {
        barrings = Unnest.<BarringRows.NewBarring>of("""
                        insert into barring (shard, seq, ended_at, business_date, kind, subject_id, uscc, remaining, why)
                        select '%s', seq, ended_at, business_date, kind, subject_id, uscc, remaining, why::jsonb
                        from unnest($1::bigint[], $2::timestamptz[], $3::date[], $4::text[], $5::uuid[], $6::text[],
                            $7::bigint[], $8::text[])
                            as b (seq, ended_at, business_date, kind, subject_id, uscc, remaining, why)""".formatted(shard))
                .with(Long[]::new, BarringRows.NewBarring::seq)
                .with(OffsetDateTime[]::new, row -> row.at().atOffset(ZoneOffset.UTC))
                .with(LocalDate[]::new, BarringRows.NewBarring::businessDate)
                .with(String[]::new, row -> row.ended().kind().name())
                .with(UUID[]::new, row -> row.ended().subject())
                .with(String[]::new, row -> row.ended().uscc())
                .with(Long[]::new, row -> row.ended().remaining())
                .with(String[]::new, row -> json(row.ended().why()));
    }

    void addTo(Statements statements, BarringRows rows) {
        barrings.addTo(statements, rows.barrings());
    }

    private static String json(Refusal why) {
        try {
            return JSON.writeValueAsString(why);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("a refusal is plain JSON: " + why.code(), bug);
        }
    }
}
