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

    /**
     * A batch is a small part of all trades, but PostgreSQL keeps the plan that it made while there were few, and would
     * read them all for each batch. The limit leaves it no choice: one look into the key for each trade.
     */
    static final String KNOWN = """
            select %s from unnest($1::text[]) as told (trade_number)
            cross join lateral (select * from settlement where trade_number = told.trade_number limit 1) as s
            """.formatted(TradeColumns.NAMES);

    /** What is updated cannot be limited, so here the other ways of joining are ruled out until the transaction ends. */
    static final String BY_KEY = """
            select set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),
                set_config('enable_mergejoin', 'off', true)
            """;

    private static final String BEGIN = """
            insert into settlement (trade_number, business_date, instrument, priority, quantity, price_fen, amount_fen,
                buyer_uscc, seller_uscc, project_id, state, claimed_at)
            select t.*, 'DELIVERING', $11::timestamptz from unnest($1::text[], $2::date[], $3::text[], $4::text[],
                $5::bigint[], $6::bigint[], $7::bigint[], $8::text[], $9::text[], $10::text[]) as t
            """;

    /** Who finds a row locked leaves it alone: somebody else is concluding that trade. */
    static final String HOLD_DELIVERABLE = """
            select %s, %s from (select unnest($1::text[]) as trade_number order by 1) as told
            cross join lateral (
                select * from settlement where trade_number = told.trade_number and state = 'DELIVERING'
                limit 1 for update skip locked
            ) as s
            cross join lateral (
                select * from delivery_notice where trade_number = told.trade_number and not applied limit 1
            ) as n
            """.formatted(TradeColumns.NAMES, NoticeColumns.NAMES);

    private static final String WAITING = """
            select n.trade_number from delivery_notice n join settlement s on s.trade_number = n.trade_number
            where not n.applied and s.state = 'DELIVERING'
                and (n.outcome = 'REFUSED' or exists (select from cash_account c where c.uscc = s.seller_uscc))
            order by n.trade_number limit $1
            """;

    /** The trigger refuses a trade that is not awaiting delivery; asking here too would bring the index of open trades in. */
    static final String CONCLUDE = """
            with concluded as (
                select * from unnest($1::text[], $2::text[], $3::bigint[], $4::text[], $5::date[], $6::text[], $7::text[],
                    $8::text[], $9::date[])
                    as c (trade_number, state, fee_fen, region, settled_on, code, article, reason, defaulted_on)
            ), applied as (
                update delivery_notice n set applied = true from concluded c where n.trade_number = c.trade_number
            )
            update settlement s set state = c.state, fee_fen = c.fee_fen, treasury_region = c.region,
                settled_on = c.settled_on, default_code = c.code, default_article = c.article,
                default_reason = c.reason, defaulted_on = c.defaulted_on
            from concluded c where s.trade_number = c.trade_number
            """;

    @Override
    public Uni<Map<String, Trade>> known(Collection<String> tradeNumbers) {
        return Sql.select(KNOWN, (Object) tradeNumbers.toArray(String[]::new))
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
        return Sql.select(BY_KEY)
                .chain(() -> Sql.update(
                        CONCLUDE,
                        columns.tradeNumbers(),
                        columns.states(),
                        columns.fees(),
                        columns.regions(),
                        columns.settledOn(),
                        columns.codes(),
                        columns.articles(),
                        columns.reasons(),
                        columns.defaultedOn()))
                .invoke(rows -> mustBe(conclusions.size(), rows))
                .replaceWithVoid();
    }

    private static void mustBe(int expected, int rows) {
        if (rows != expected) {
            throw new IllegalStateException(expected - rows + " trades are not known");
        }
    }
}
