package org.nengquan.settlement.tariff.store;

import io.quarkus.hibernate.reactive.panache.PanacheRepository;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.settlement.tariff.app.FeeTariffs;
import org.nengquan.settlement.tariff.domain.TariffTable;

@ApplicationScoped
class PostgresFeeTariffs implements FeeTariffs {
    private final Rows rows = new Rows();

    /** The rows by Panache; a field, so that its many public methods do not become the port's. */
    private static final class Rows implements PanacheRepository<FeeTariffRow> {}

    @Override
    public Uni<TariffTable> table() {
        return rows.listAll()
                .map(found -> new TariffTable(
                        found.stream().map(FeeTariffRow::toDomain).toList()));
    }
}
