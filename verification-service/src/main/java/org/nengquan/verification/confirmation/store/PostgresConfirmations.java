package org.nengquan.verification.confirmation.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nengquan.outbox.Sql;
import org.nengquan.verification.confirmation.app.Confirmations;
import org.nengquan.verification.confirmation.domain.Confirmation;
import org.nengquan.verification.listing.domain.Sight;
import org.nengquan.verification.listing.domain.Window;

@ApplicationScoped
class PostgresConfirmations implements Confirmations {

    private static final String LIST = """
            from ConfirmationRow where id > :after
            and (:everything = true or uscc = :unit or regionCode = :region or verifierUscc = :verifier)
            order by id
            """;

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
        return Panache.getSession()
                .flatMap(session -> session.createSelectionQuery(LIST, ConfirmationRow.class)
                        .setParameter("after", window.after())
                        .setParameter("everything", sight.everything())
                        .setParameter("unit", sight.unitUscc())
                        .setParameter("region", sight.regionCode())
                        .setParameter("verifier", sight.verifierUscc())
                        .setMaxResults(window.limit() + 1)
                        .getResultList())
                .map(rows -> rows.stream().map(ConfirmationRow::toDomain).toList());
    }
}
