package org.nengquan.trading.session.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nengquan.trading.gate.domain.Parameter;
import org.nengquan.trading.session.app.RuleParameters;

/** The rules' figures in PostgreSQL. */
@ApplicationScoped
class PostgresRuleParameters implements RuleParameters, PanacheRepository<RuleParameterRow> {

    @Override
    public Uni<List<Parameter>> all() {
        return Panache.withSession(() -> listAll(Sort.by("id")))
                .map(rows -> rows.stream().map(RuleParameterRow::toDomain).toList());
    }
}
