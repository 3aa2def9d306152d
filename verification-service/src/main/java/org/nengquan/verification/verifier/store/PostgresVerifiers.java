package org.nengquan.verification.verifier.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nengquan.outbox.Sql;
import org.nengquan.verification.verifier.app.Verifiers;
import org.nengquan.verification.verifier.domain.Accreditation;
import org.nengquan.verification.verifier.domain.Uscc;
import org.nengquan.verification.verifier.domain.Verifier;

@ApplicationScoped
class PostgresVerifiers implements Verifiers {

    private static final String LIST = """
            select v.uscc, v.name, a.accredited_from, a.accredited_until
            from (select * from verifier where uscc > $1 order by uscc limit $2) v
            join accreditation a on a.uscc = v.uscc
            order by v.uscc, a.accredited_from
            """;
    private static final String FIND = """
            select v.uscc, v.name, a.accredited_from, a.accredited_until
            from verifier v join accreditation a on a.uscc = v.uscc
            where v.uscc = $1 order by a.accredited_from
            """;
    private static final String NAME =
            "insert into verifier (uscc, name) values ($1, $2) on conflict (uscc) do update set name = excluded.name";
    private static final String ACCREDIT = """
            insert into accreditation (uscc, accredited_from, accredited_until, accredited_by)
            values ($1, $2, $3, $4) on conflict do nothing
            """;

    @Override
    public Uni<Optional<Verifier>> find(String uscc) {
        return Sql.select(FIND, uscc)
                .map(PostgresVerifiers::verifiers)
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<List<Verifier>> list(String afterUscc, int limit) {
        return Sql.select(LIST, afterUscc, limit).map(PostgresVerifiers::verifiers);
    }

    @Override
    public Uni<Boolean> accredit(Uscc uscc, String name, Accreditation period, String by) {
        return Sql.update(NAME, uscc.code(), name)
                .chain(() -> Sql.update(ACCREDIT, uscc.code(), period.from(), period.until(), by))
                .map(rows -> rows == 1);
    }

    /** One row for each period, those of a body together. */
    private static List<Verifier> verifiers(List<Object[]> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> (String) row[0], LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(PostgresVerifiers::verifier)
                .toList();
    }

    private static Verifier verifier(List<Object[]> rows) {
        var first = rows.getFirst();
        var periods = rows.stream()
                .map(row -> new Accreditation((LocalDate) row[2], (LocalDate) row[3]))
                .toList();
        return new Verifier(new Uscc((String) first[0]), (String) first[1], periods);
    }
}
