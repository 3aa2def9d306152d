package org.nengquan.registry.ledger.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import org.nengquan.outbox.Sql;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.ledger.app.QuotaAccounts;
import org.nengquan.registry.ledger.domain.AccountKind;
import org.nengquan.registry.ledger.domain.Place;
import org.nengquan.registry.quota.domain.Instrument;
import org.nengquan.registry.quota.domain.Origin;

@ApplicationScoped
class PostgresQuotaAccounts implements QuotaAccounts {

    @Override
    public Uni<Void> open(Uscc holder) {
        return Sql.update("""
            insert into account (holder, instrument, origin, kind)
            select $1, instrument, origin, kind
            from unnest($2::text[]) instrument, unnest($3::text[]) origin, unnest($4::text[]) kind
            on conflict do nothing
            """, holder.code(), names(Instrument.values()), names(Origin.values()), new String[] {
                    AccountKind.AVAILABLE.name(), AccountKind.IN_TRADING.name()
                })
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> open(Place place) {
        return Sql.update(
                        """
                        insert into account (holder, instrument, origin, kind)
                        select $1, $2, origin, $4 from unnest($3::text[]) origin
                        on conflict do nothing
                        """,
                        place.holder(),
                        place.instrument().name(),
                        names(Origin.values()),
                        place.kind().name())
                .replaceWithVoid();
    }

    private static String[] names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }
}
