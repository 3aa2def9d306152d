package org.nengquan.verification.confirmation.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nengquan.outbox.Sql;
import org.nengquan.verification.confirmation.app.Confirmations;
import org.nengquan.verification.confirmation.domain.Confirmation;
import org.nengquan.verification.listing.app.WithinSight;
import org.nengquan.verification.listing.domain.Sight;
import org.nengquan.verification.listing.domain.Window;

@ApplicationScoped
class PostgresConfirmations implements Confirmations {

    @Override
    public Uni<Long> nextNumber() {
        return Sql.select("select nextval('confirmation_number')")
                .map(rows -> ((Number) rows.getFirst()[0]).longValue());
    }

    @Override
    public Uni<Void> add(Confirmation confirmation) {
        return Panache.getSession()
                .flatMap(session ->
                        session.persist(ConfirmationRow.of(confirmation)).call(session::flush));
    }

    @Override
    public Uni<List<Confirmation>> list(Sight sight, Window window) {
        return WithinSight.rows(ConfirmationRow.class, sight, window)
                .map(rows -> rows.stream().map(ConfirmationRow::toDomain).toList());
    }
}
