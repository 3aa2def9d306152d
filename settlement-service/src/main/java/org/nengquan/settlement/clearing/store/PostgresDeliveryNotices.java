package org.nengquan.settlement.clearing.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    public Uni<Map<String, DeliveryNotice>> of(Collection<String> tradeNumbers) {
        return Sql.select(
                        "select " + NoticeColumns.NAMES
                                + " from delivery_notice n where n.trade_number = any ($1::text[])",
                        (Object) tradeNumbers.toArray(String[]::new))
                .map(rows -> rows.stream()
                        .map(row -> NoticeColumns.notice(row, 0))
                        .collect(Collectors.toMap(DeliveryNotice::tradeNumber, Function.identity())));
    }

    @Override
    public Uni<Void> applied(Collection<String> tradeNumbers) {
        return Sql.update("update delivery_notice set applied = true where trade_number = any ($1::text[])", (Object)
                        tradeNumbers.toArray(String[]::new))
                .replaceWithVoid();
    }
}
