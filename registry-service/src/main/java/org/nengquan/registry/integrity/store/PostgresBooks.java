package org.nengquan.registry.integrity.store;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nengquan.outbox.Sql;
import org.nengquan.registry.integrity.app.Books;
import org.nengquan.registry.integrity.domain.Check;

@ApplicationScoped
class PostgresBooks implements Books {

    @Override
    public Uni<Void> holdStill() {
        return Sql.update("set transaction isolation level repeatable read, read only")
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Check>> recompute() {
        return Multi.createFrom()
                .items(CheckQuery.values())
                .onItem()
                .transformToUniAndConcatenate(PostgresBooks::run)
                .collect()
                .asList();
    }

    @Override
    public Uni<Map<String, Long>> counts() {
        return Sql.select("""
                        select 'participants', count(*) from participant
                            where status in ('ACTIVE', 'RESTRICTED', 'SUSPENDED', 'CLOSING')
                        union all select 'projects', count(*) from project
                        union all select 'issued', count(*) from issuance where status = 'ISSUED'
                        union all select 'issuedEnergy', coalesce(-sum(balance), 0)::bigint from account
                            where kind = 'ISSUED' and instrument = 'ENERGY'
                        union all select 'issuedCoal', coalesce(-sum(balance), 0)::bigint from account
                            where kind = 'ISSUED' and instrument = 'COAL'
                        union all select 'deliveries', count(*) from delivery where status = 'COMPLETED'
                        union all select 'deliveriesRefused', count(*) from delivery where status = 'REFUSED'
                        union all select 'entries', count(*) from entry
                        union all select 'sealed', count(*) from entry_seal
                        union all select 'refusals', count(*) from refusal
                        """)
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1])));
    }

    private static Uni<Check> run(CheckQuery query) {
        return Sql.select(query.sql()).map(rows -> {
            List<String> broken = rows.stream().map(row -> (String) row[0]).toList();
            return new Check(query.checkName(), broken.isEmpty(), String.join("; ", broken));
        });
    }
}
