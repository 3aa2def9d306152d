package org.nengquan.settlement.clearing.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.nengquan.settlement.clearing.domain.Trade;

/** The facts of trades, as columns in and as rows out. */
final class TradeColumns {
    /** In the order in which {@link #trade} reads them. */
    static final String NAMES = "s.trade_number, s.business_date, s.instrument, s.priority, s.quantity, s.price_fen,"
            + " s.amount_fen, s.buyer_uscc, s.seller_uscc, s.project_id";

    /** How many they are. */
    static final int COUNT = 10;

    private TradeColumns() {}

    static Trade trade(@Nullable Object[] row) {
        var terms = new Trade.Terms(text(row, 2), text(row, 3), number(row, 4), number(row, 5), number(row, 6));
        var parties = new Trade.Parties(text(row, 7), text(row, 8), Optional.ofNullable((String) row[9]));
        return new Trade(text(row, 0), date(row, 1), terms, parties);
    }

    /** Of an outer join. */
    static Optional<Trade> tradeIfAny(@Nullable Object[] row) {
        return row[0] == null ? Optional.empty() : Optional.of(trade(row));
    }

    static String[] texts(List<Trade> trades, Function<Trade, String> fact) {
        return trades.stream().map(fact).toArray(String[]::new);
    }

    static Long[] numbers(List<Trade> trades, ToLongFunction<Trade> fact) {
        return trades.stream().map(fact::applyAsLong).toArray(Long[]::new);
    }

    static LocalDate[] businessDates(List<Trade> trades) {
        return trades.stream().map(Trade::businessDate).toArray(LocalDate[]::new);
    }

    static @Nullable String[] projects(List<Trade> trades) {
        return trades.stream()
                .map(trade -> trade.parties().projectId().orElse(null))
                .toArray(String[]::new);
    }

    static String text(@Nullable Object[] row, int column) {
        return String.valueOf(row[column]);
    }

    static long number(@Nullable Object[] row, int column) {
        return Long.parseLong(text(row, column));
    }

    static LocalDate date(@Nullable Object[] row, int column) {
        return LocalDate.parse(text(row, column));
    }
}
