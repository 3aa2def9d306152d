package org.nengquan.settlement.representative.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nengquan.outbox.Sql;
import org.nengquan.settlement.representative.app.RightsBook;
import org.nengquan.settlement.representative.domain.Representatives;
import org.nengquan.settlement.representative.domain.Right;

/** On the connection of the running session. */
@ApplicationScoped
class PostgresRightsBook implements RightsBook {

    @Override
    public Uni<Void> replace(Representatives told) {
        return Sql.update("insert into represented (uscc) values ($1) on conflict do nothing", told.uscc())
                .chain(() -> Sql.update("delete from representative where uscc = $1", told.uscc()))
                .chain(() -> insert(told))
                .replaceWithVoid();
    }

    private static Uni<Integer> insert(Representatives told) {
        List<Map.Entry<String, Set<Right>>> persons = List.copyOf(told.rights().entrySet());
        return Sql.update(
                "insert into representative (uscc, login_hash, rights) select $1, * from unnest($2::text[], $3::text[])",
                told.uscc(),
                persons.stream().map(Map.Entry::getKey).toArray(String[]::new),
                persons.stream()
                        .map(person -> RightRows.format(person.getValue()))
                        .toArray(String[]::new));
    }

    @Override
    public Uni<Optional<Representatives>> of(String uscc) {
        return Sql.select("""
                        select p.uscc, r.login_hash, r.rights from represented p left join representative r using (uscc)
                        where p.uscc = $1
                        """, uscc)
                .map(rows -> Optional.ofNullable(RightRows.byUscc(rows).get(uscc)));
    }
}
