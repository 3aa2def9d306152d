package org.nengquan.settlement.clearing.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengquan.outbox.Sql;
import org.nengquan.settlement.clearing.app.DeliveryNotices;
import org.nengquan.settlement.clearing.domain.Default;
import org.nengquan.settlement.clearing.domain.DeliveryNotice;

@ApplicationScoped
class PostgresDeliveryNotices implements DeliveryNotices {

    private static final String KEEP = """
            insert into delivery_notice (trade_number, outcome, happened_on, instrument, quantity, code, article, reason,
                received_at)
            select n.*, $9::timestamptz from unnest($1::text[], $2::text[], $3::date[], $4::text[], $5::bigint[],
                $6::text[], $7::text[], $8::text[]) as n
            on conflict (trade_number) do nothing
            """;

    /** Looks each one up by its key, as {@link PostgresSettlements#KNOWN} does. */
    static final String STANDING = """
            select %s, %s from unnest($1::text[]) as told (trade_number)
            cross join lateral (select * from delivery_notice where trade_number = told.trade_number limit 1) as n
            left join lateral (select * from settlement where trade_number = told.trade_number limit 1) as s on true
            """.formatted(TradeColumns.NAMES, NoticeColumns.NAMES);

    @Override
    public Uni<Void> keep(List<DeliveryNotice> notices, Instant receivedAt) {
        var columns = new NoticeColumns(notices);
        return Sql.update(
                        KEEP,
                        notices.stream().map(DeliveryNotice::tradeNumber).toArray(String[]::new),
                        columns.outcomes(),
                        notices.stream().map(DeliveryNotice::on).toArray(LocalDate[]::new),
                        columns.instruments(),
                        columns.quantities(),
                        columns.reasons(Default::code),
                        columns.reasons(Default::article),
                        columns.reasons(Default::reason),
                        receivedAt.atOffset(ZoneOffset.UTC))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Standing>> standing(Collection<String> tradeNumbers) {
        return Sql.select(STANDING, (Object) tradeNumbers.toArray(String[]::new))
                .map(rows ->
                        rows.stream().map(PostgresDeliveryNotices::standing).toList());
    }

    private static Standing standing(@Nullable Object[] row) {
        return new Standing(NoticeColumns.notice(row, TradeColumns.COUNT), TradeColumns.tradeIfAny(row));
    }
}
