package org.nengquan.verification.parameter.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.outbox.Sql;
import org.nengquan.verification.listing.domain.Window;
import org.nengquan.verification.parameter.app.Parameters;
import org.nengquan.verification.parameter.domain.Parameter;

@ApplicationScoped
class PostgresParameters implements Parameters {

    private static final String HOLD_ALL_OF_THE_NAME = """
            select id from rule_parameter
            where name = (select name from rule_parameter where id = $1) order by id for update
            """;
    private static final String IS_SET =
            "select 1 from rule_parameter where name = $1 and effective_from = $2 and state = 'APPROVED' and id <> $3";

    @Override
    public Uni<Void> add(Parameter parameter) {
        return Panache.getSession().flatMap(session -> session.persist(ParameterRow.of(parameter)));
    }

    @Override
    public Uni<Optional<Parameter>> hold(UUID id) {
        return Sql.select(HOLD_ALL_OF_THE_NAME, id)
                .chain(Panache::getSession)
                .flatMap(session -> session.find(ParameterRow.class, id))
                .map(row -> Optional.ofNullable(row).map(ParameterRow::toDomain));
    }

    @Override
    public Uni<Boolean> isSetFor(Parameter parameter) {
        return Sql.select(IS_SET, parameter.name().name(), parameter.effectiveFrom(), parameter.id())
                .map(rows -> !rows.isEmpty());
    }

    @Override
    public Uni<Void> update(Parameter parameter) {
        return Panache.getSession()
                .flatMap(session -> session.find(ParameterRow.class, parameter.id()))
                .invoke(row -> row.take(parameter.state()))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Parameter>> list(Window window) {
        return Panache.getSession()
                .flatMap(session -> session.createSelectionQuery(
                                "from ParameterRow where id > :after order by id", ParameterRow.class)
                        .setParameter("after", window.after())
                        .setMaxResults(window.limit() + 1)
                        .getResultList())
                .map(rows -> rows.stream().map(ParameterRow::toDomain).toList());
    }
}
