package org.nengquan.trading.surveillance.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.nengquan.outbox.Sql;
import org.nengquan.trading.surveillance.app.RelationBook;
import org.nengquan.trading.surveillance.domain.Relation;

/** Relations in PostgreSQL, on the connection of the running transaction. */
@ApplicationScoped
class PostgresRelationBook implements RelationBook {

    @Override
    public Uni<Void> replace(String uscc, List<Relation> relations) {
        return Sql.update("delete from surveillance_relation where uscc = $1", uscc)
                .chain(() -> relations.isEmpty() ? Uni.createFrom().item(0) : insert(relations))
                .replaceWithVoid();
    }

    private static Uni<Integer> insert(List<Relation> relations) {
        return Sql.update(
                "insert into surveillance_relation (uscc, kind, key) select * from unnest($1::text[], $2::text[], $3::text[])",
                column(relations, Relation::uscc),
                column(relations, relation -> relation.kind().name()),
                column(relations, Relation::key));
    }

    private static String[] column(List<Relation> relations, Function<Relation, String> value) {
        return relations.stream().map(value).toArray(String[]::new);
    }
}
