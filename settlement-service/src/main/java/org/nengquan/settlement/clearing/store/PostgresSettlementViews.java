package org.nengquan.settlement.clearing.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengquan.outbox.Sql;
import org.nengquan.settlement.clearing.app.ReadSettlements.Backlog;
import org.nengquan.settlement.clearing.app.ReadSettlements.SettlementView;
import org.nengquan.settlement.clearing.app.ReadSettlements.SettlementViews;
import org.nengquan.settlement.paging.domain.Page;

@ApplicationScoped
class PostgresSettlementViews implements SettlementViews {
    private static final String COLUMNS = "select " + TradeColumns.NAMES
            + ", s.state, s.fee_fen, s.treasury_region, coalesce(s.settled_on, s.defaulted_on), s.default_reason";

    private static final String ALL =
            COLUMNS + " from settlement s where s.trade_number > $1 order by s.trade_number limit $2";

    /** Two index scans and not one {@code or}, which would read the whole table. */
    private static final String OWN = COLUMNS + """
             from (
                (select * from settlement where buyer_uscc = $3 and trade_number > $1 order by trade_number limit $2)
                union all
                (select * from settlement where seller_uscc = $3 and trade_number > $1 order by trade_number limit $2)
            ) s order by s.trade_number limit $2
            """;

    /** By the index of the open ones, however many are settled. */
    private static final String BACKLOG =
            "select count(*), min(claimed_at) from settlement where state in ('CLAIMED', 'DELIVERING')";

    @Override
    public Uni<Backlog> backlog() {
        return Sql.select(BACKLOG).map(rows -> {
            @Nullable Object[] row = rows.getFirst();
            long trades = Objects.requireNonNull((Long) row[0], "count(*) is never null");
            return new Backlog(trades, row[1] == null ? null : ((OffsetDateTime) row[1]).toInstant());
        });
    }

    @Override
    public Uni<Page<SettlementView>> all(String after, int limit) {
        return Sql.select(ALL, after, limit + 1).map(rows -> page(rows, limit));
    }

    @Override
    public Uni<Page<SettlementView>> of(String uscc, String after, int limit) {
        return Sql.select(OWN, after, limit + 1, uscc).map(rows -> page(rows, limit));
    }

    @Override
    public Uni<Optional<SettlementView>> one(String tradeNumber) {
        return Sql.select(COLUMNS + " from settlement s where s.trade_number = $1", tradeNumber)
                .map(rows -> rows.stream().map(PostgresSettlementViews::view).findFirst());
    }

    private static Page<SettlementView> page(List<Object[]> rows, int limit) {
        List<SettlementView> views =
                rows.stream().map(PostgresSettlementViews::view).toList();
        return Page.of(views, limit, view -> view.trade().tradeNumber());
    }

    private static SettlementView view(@Nullable Object[] row) {
        int own = TradeColumns.COUNT;
        return new SettlementView(
                TradeColumns.trade(row),
                TradeColumns.text(row, own),
                (Long) row[own + 1],
                (String) row[own + 2],
                (LocalDate) row[own + 3],
                (String) row[own + 4]);
    }
}
