package org.nengquan.rights;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nengquan.outbox.Sql;
import org.nengquan.rights.domain.Representatives;
import org.nengquan.rights.domain.Right;

/** Who acts for whom, as the registry told it last; on the connection of the running session. */
@ApplicationScoped
public class RightsBook {
    private static final String PAGE =
            "select p.uscc, r.login_hash, r.rights from represented p left join representative r using (uscc)";

    RightsBook() {}

    /**
     * Forgets what was told of this participant before; in the running transaction. The revision first, so that two that
     * write wait for each other here and nowhere else.
     */
    Uni<Void> replace(Representatives told) {
        return Sql.update("update representatives_revision set revision = revision + 1")
                .chain(() ->
                        Sql.update("insert into represented (uscc) values ($1) on conflict do nothing", told.uscc()))
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

    /** Empty if nothing was told of it. */
    Uni<Optional<Representatives>> of(String uscc) {
        return Sql.select(PAGE + " where p.uscc = $1", uscc)
                .map(rows -> Optional.ofNullable(RightRows.byUscc(rows).get(uscc)));
    }

    /** How often the book was written in; another number means that something else stands in it. */
    public Uni<Long> revision() {
        return Sql.select("select revision from representatives_revision").map(rows -> (Long) rows.getFirst()[0]);
    }

    /** By code, of every participant of which anything was told; a revision that was asked for before is no newer. */
    public Uni<Map<String, Representatives>> all() {
        return Sql.select(PAGE).map(RightRows::byUscc);
    }
}
