package org.nengquan.settlement.clearing.store;

import static org.nengquan.settlement.clearing.store.TradeColumns.numbers;
import static org.nengquan.settlement.clearing.store.TradeColumns.texts;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nengquan.outbox.Sql;
import org.nengquan.settlement.clearing.app.Settlements;
import org.nengquan.settlement.clearing.domain.Conclusion;
import org.nengquan.settlement.clearing.domain.Trade;

@ApplicationScoped
class PostgresSettlements implements Settlements {

    private static final String BEGIN = """
            insert into settlement (trade_number, business_date, instrument, priority, quantity, price_fen, amount_fen,
                buyer_uscc, seller_uscc, project_id, state, claimed_at)
            select t.*, 'DELIVERING', $11::timestamptz from unnest($1::text[], $2::date[], $3::text[], $4::text[],
                $5::bigint[], $6::bigint[], $7::bigint[], $8::text[], $9::text[], $10::text[]) as t
            """;

    /** Who finds a row locked leaves it alone: somebody else is concluding that trade. */
    private static final String HOLD_DELIVERABLE = """
            select %s, %s from settlement s join delivery_notice n on n.trade_number = s.trade_number
            where s.trade_number = any ($1::text[]) and s.state = 'DELIVERING' and not n.applied
            order by s.trade_number for update of s skip locked
            """.formatted(TradeColumns.NAMES, NoticeColumns.NAMES);

    private static final String WAITING = """
            select n.trade_number from delivery_notice n join settlement s on s.trade_number = n.trade_number
            where not n.applied and s.state = 'DELIVERING'
                and (n.outcome = 'REFUSED' or exists (select from cash_account c where c.uscc = s.seller_uscc))
            order by n.trade_number limit $1
            """;

    private static final String CONCLUDE = """
            update settlement s set state = c.state, fee_fen = c.fee_fen, treasury_region = c.region,
                settled_on = c.settled_on, default_code = c.code, default_article = c.article,
                default_reason = c.reason, defaulted_on = c.defaulted_on
            from unnest($1::text[], $2::text[], $3::bigint[], $4::text[], $5::date[], $6::text[], $7::text[],
                $8::text[], $9::date[])
                as c (trade_number, state, fee_fen, region, settled_on, code, article, reason, defaulted_on)
            where s.trade_number = c.trade_number and s.state = 'DELIVERING'
            """;

    @Override
    public Uni<Map<String, Trade>> known(Collection<String> tradeNumbers) {
        return Sql.select(
                        "select " + TradeColumns.NAMES + " from settlement s where s.trade_number = any ($1::text[])",
                        (Object) tradeNumbers.toArray(String[]::new))
                .map(rows -> rows.stream()
                        .map(TradeColumns::trade)
                        .collect(Collectors.toMap(Trade::tradeNumber, Function.identity())));
    }

    @Override
    public Uni<Void> begin(List<Trade> trades, Instant claimedAt) {
        return Sql.update(
                        BEGIN,
                        texts(trades, Trade::tradeNumber),
                        TradeColumns.businessDates(trades),
                        texts(trades, trade -> trade.terms().instrument()),
                        texts(trades, trade -> trade.terms().priority()),
                        numbers(trades, trade -> trade.terms().quantity()),
                        numbers(trades, trade -> trade.terms().priceFen()),
                        numbers(trades, Trade::amountFen),
                        texts(trades, Trade::buyer),
                        texts(trades, Trade::seller),
                        TradeColumns.projects(trades),
                        claimedAt.atOffset(ZoneOffset.UTC))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Deliverable>> holdDeliverable(Collection<String> tradeNumbers) {
        return Sql.select(HOLD_DELIVERABLE, (Object) tradeNumbers.toArray(String[]::new))
                .map(rows -> rows.stream()
                        .map(row ->
                                new Deliverable(TradeColumns.trade(row), NoticeColumns.notice(row, TradeColumns.COUNT)))
                        .toList());
    }

    @Override
    public Uni<List<String>> waiting(int limit) {
        return Sql.select(WAITING, limit)
                .map(rows -> rows.stream().map(row -> (String) row[0]).toList());
    }

    @Override
    public Uni<Void> conclude(List<Conclusion> conclusions) {
        ConclusionColumns columns = ConclusionColumns.of(conclusions);
        return Sql.update(
                        CONCLUDE,
                        columns.tradeNumbers(),
                        columns.states(),
                        columns.fees(),
                        columns.regions(),
                        columns.settledOn(),
                        columns.codes(),
                        columns.articles(),
                        columns.reasons(),
                        columns.defaultedOn())
                .invoke(rows -> mustBe(conclusions.size(), rows))
                .replaceWithVoid();
    }

    private static void mustBe(int expected, int rows) {
        if (rows != expected) {
            throw new IllegalStateException(expected - rows + " trades were not awaiting delivery any more");
        }
    }
}
