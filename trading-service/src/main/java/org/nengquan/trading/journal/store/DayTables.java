package org.nengquan.trading.journal.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.nengquan.trading.journal.app.ReadRows;
import org.nengquan.trading.matching.domain.DayEvent;

/** The tables of trading days. */
final class DayTables {
    private record Opened(LocalDate date, DayEvent.DayOpened.Market market) {}

    private record Closed(LocalDate date, DayEvent.DayClosed.Market market) {}

    private final Unnest<ReadRows.OpenedDay> openedDays;
    private final Unnest<Opened> openedMarkets;
    private final Unnest<Closed> closedMarkets;
    private final Unnest<ReadRows.ClosedDay> closedDays;

    DayTables(String shard) {
        openedDays = Unnest.<ReadRows.OpenedDay>of("""
                        insert into trading_day (shard, phase, business_date, opened_at)
                        select '%s', 'OPEN', * from unnest($1::date[], $2::timestamptz[])""".formatted(shard))
                .with(LocalDate[]::new, row -> row.day().businessDate())
                .with(OffsetDateTime[]::new, row -> row.at().atOffset(ZoneOffset.UTC));
        openedMarkets = Unnest.<Opened>of("""
                        insert into trading_day_market (shard, business_date, instrument, previous_close_fen,
                            lower_limit_fen, upper_limit_fen)
                        select '%s', * from unnest($1::date[], $2::text[], $3::bigint[], $4::bigint[], $5::bigint[])""".formatted(shard))
                .with(LocalDate[]::new, Opened::date)
                .with(String[]::new, row -> row.market().instrument().name())
                .with(Long[]::new, row -> row.market().previousCloseFen())
                .with(Long[]::new, row -> row.market().lowerLimitFen())
                .with(Long[]::new, row -> row.market().upperLimitFen());
        closedMarkets = closedMarkets(shard);
        closedDays = Unnest.<ReadRows.ClosedDay>of("""
                        update trading_day d set phase = 'CLOSED', session = 'CLOSED', closed_at = c.closed_at
                        from unnest($1::date[], $2::timestamptz[]) as c (business_date, closed_at)
                        where d.shard = '%s' and d.business_date = c.business_date""".formatted(shard))
                .with(LocalDate[]::new, row -> row.day().businessDate())
                .with(OffsetDateTime[]::new, row -> row.at().atOffset(ZoneOffset.UTC));
    }

    private static Unnest<Closed> closedMarkets(String shard) {
        return Unnest.<Closed>of("""
                        update trading_day_market m set open_fen = c.open_fen, high_fen = c.high_fen,
                            low_fen = c.low_fen, close_fen = c.close_fen, quantity = c.quantity,
                            amount_fen = c.amount_fen, trades = c.trades, off_book_quantity = c.off_book_quantity,
                            off_book_amount_fen = c.off_book_amount_fen, off_book_trades = c.off_book_trades
                        from unnest($1::date[], $2::text[], $3::bigint[], $4::bigint[], $5::bigint[], $6::bigint[],
                            $7::bigint[], $8::bigint[], $9::bigint[], $10::bigint[], $11::bigint[], $12::bigint[])
                            as c (business_date, instrument, open_fen, high_fen, low_fen, close_fen, quantity,
                                  amount_fen, trades, off_book_quantity, off_book_amount_fen, off_book_trades)
                        where m.shard = '%s' and m.business_date = c.business_date and m.instrument = c.instrument""".formatted(shard))
                .with(LocalDate[]::new, Closed::date)
                .with(String[]::new, row -> row.market().instrument().name())
                .with(Long[]::new, row -> row.market().openFen())
                .with(Long[]::new, row -> row.market().highFen())
                .with(Long[]::new, row -> row.market().lowFen())
                .with(Long[]::new, row -> row.market().closeFen())
                .with(Long[]::new, row -> row.market().quantity())
                .with(Long[]::new, row -> row.market().amountFen())
                .with(Long[]::new, row -> row.market().trades())
                .with(Long[]::new, row -> row.market().offBook().quantity())
                .with(Long[]::new, row -> row.market().offBook().amountFen())
                .with(Long[]::new, row -> row.market().offBook().trades());
    }

    /**
     * At most one day is open at any time, which the database holds too: of several days in one batch, each is closed
     * before the next is opened.
     */
    void addTo(Statements statements, ReadRows rows) {
        int most = Math.max(rows.openedDays().size(), rows.closedDays().size());
        boolean beginsWithClose = beginsWithClose(rows);
        for (int i = 0; i <= most; i++) {
            if (!beginsWithClose) {
                open(statements, at(rows.openedDays(), i));
            }
            close(statements, at(rows.closedDays(), i));
            if (beginsWithClose) {
                open(statements, at(rows.openedDays(), i));
            }
        }
    }

    private static boolean beginsWithClose(ReadRows rows) {
        if (rows.openedDays().isEmpty() || rows.closedDays().isEmpty()) {
            return true;
        }
        LocalDate opened = rows.openedDays().getFirst().day().businessDate();
        return rows.closedDays().getFirst().day().businessDate().isBefore(opened);
    }

    private void open(Statements statements, List<ReadRows.OpenedDay> days) {
        openedDays.addTo(statements, days);
        for (ReadRows.OpenedDay opened : days) {
            openedMarkets.addTo(
                    statements,
                    opened.day().markets().stream()
                            .map(market -> new Opened(opened.day().businessDate(), market))
                            .toList());
        }
    }

    private void close(Statements statements, List<ReadRows.ClosedDay> days) {
        for (ReadRows.ClosedDay closed : days) {
            closedMarkets.addTo(
                    statements,
                    closed.day().markets().stream()
                            .map(market -> new Closed(closed.day().businessDate(), market))
                            .toList());
        }
        closedDays.addTo(statements, days);
    }

    private static <T> List<T> at(List<T> days, int index) {
        return index < days.size() ? List.of(days.get(index)) : List.of();
    }
}
