package org.nengquan.trading.matching.domain;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.gate.domain.DayRules;
import org.nengquan.trading.gate.domain.Parameters;
import org.nengquan.trading.gate.domain.Phase;
import org.nengquan.trading.gate.domain.PriceBand;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Side;

/** The market's day: closed, or in one of its {@link Phase phases} with its rules, limits, books and figures. */
final class TradingDay {
    private final Map<Instrument, Long> lastCloses = new EnumMap<>(Instrument.class);
    private final Map<Instrument, PriceBand> bands = new EnumMap<>(Instrument.class);
    private final Map<Instrument, Book> books = new EnumMap<>(Instrument.class);
    private final Map<Instrument, DayFigures> figures = new EnumMap<>(Instrument.class);
    private final Map<Instrument, String> halts = new EnumMap<>(Instrument.class);
    private Phase phase = new Phase.Closed();
    private @Nullable DayRules rules;
    private @Nullable LocalDate lastClosed;
    private long trades;
    private @Nullable TradeNumbers numbers;

    /** The rules of the open day; null while closed. */
    @Nullable
    DayRules rules() {
        return rules;
    }

    Phase phase() {
        return phase;
    }

    /** Why the instrument is halted; null if it is not. */
    @Nullable
    String haltOf(Instrument instrument) {
        return halts.get(instrument);
    }

    List<Snapshot.Halted> halts() {
        return halts.entrySet().stream()
                .map(entry -> new Snapshot.Halted(entry.getKey(), entry.getValue()))
                .toList();
    }

    void halt(Instrument instrument, String reason) {
        halts.put(instrument, reason);
    }

    void resume(Instrument instrument) {
        halts.remove(instrument);
    }

    @Nullable
    LocalDate lastClosed() {
        return lastClosed;
    }

    long trades() {
        return trades;
    }

    Map<Instrument, Long> lastCloses() {
        return lastCloses;
    }

    /** Why the day cannot open, if something stands against it. */
    Optional<DayObstacle> obstacleToOpening(LocalDate date, Parameters parameters) {
        if (rules != null) {
            boolean same = rules.businessDate().equals(date);
            return Optional.of(same ? DayObstacle.ALREADY_OPEN : DayObstacle.ANOTHER_DAY_IS_OPEN);
        }
        if (lastClosed != null && !date.isAfter(lastClosed)) {
            return Optional.of(DayObstacle.NOT_AFTER_LAST_CLOSED);
        }
        return DayRules.on(date, parameters).isPresent() ? Optional.empty() : Optional.of(DayObstacle.RULES_INCOMPLETE);
    }

    /** Why the day cannot close, if something stands against it. */
    Optional<DayObstacle> obstacleToClosing(LocalDate date) {
        if (rules == null) {
            return Optional.of(date.equals(lastClosed) ? DayObstacle.ALREADY_CLOSED : DayObstacle.NOT_OPEN);
        }
        return rules.businessDate().equals(date) ? Optional.empty() : Optional.of(DayObstacle.NOT_OPEN);
    }

    /** Why the day cannot go to that phase, if something stands against it. */
    Optional<DayObstacle> obstacleToMoving(LocalDate date, Phase.Name to) {
        if (rules == null || !rules.businessDate().equals(date)) {
            return Optional.of(DayObstacle.NOT_OPEN);
        }
        if (phase.name() == to) {
            return Optional.of(DayObstacle.ALREADY_IN_PHASE);
        }
        return phase.to(to).isPresent() ? Optional.empty() : Optional.of(DayObstacle.NOT_NEXT_PHASE);
    }

    void move(Phase.Name to) {
        phase = phase.to(to).orElseThrow();
    }

    /** Opens with limits around the last closing prices (before the first trade: 办法§14). */
    void open(DayRules today, boolean byTimetable) {
        rules = today;
        phase = new Phase.Closed().opened(byTimetable);
        trades = 0;
        for (Instrument instrument : Instrument.values()) {
            long previous = lastCloses.computeIfAbsent(instrument, today::firstCloseFen);
            PriceBand band =
                    PriceBand.around(previous, today.priceLimitPercent().value());
            bands.put(instrument, band);
            books.put(instrument, new Book(band));
            figures.put(instrument, DayFigures.untraded(previous));
        }
    }

    /** Closes; today's closing prices are what tomorrow's limits are measured from. */
    void close() {
        lastClosed = openRules().businessDate();
        figures.forEach((instrument, day) -> lastCloses.put(instrument, day.closeFen()));
        rules = null;
        phase = new Phase.Closed();
        books.clear();
    }

    DayRules openRules() {
        return Objects.requireNonNull(rules, "the market is open here");
    }

    PriceBand band(Instrument instrument) {
        return Objects.requireNonNull(bands.get(instrument), "there are limits once a day was opened");
    }

    Book book(Instrument instrument) {
        return Objects.requireNonNull(books.get(instrument), "there is a book while the market is open");
    }

    /** Today's figures, or the last day's while closed; empty before the first day. */
    Optional<DayFigures> figures(Instrument instrument) {
        return Optional.ofNullable(figures.get(instrument));
    }

    /** The number of the next trade; each is given once. */
    String nextTradeNumber() {
        LocalDate today = openRules().businessDate();
        if (numbers == null || !numbers.date().equals(today)) {
            numbers = TradeNumbers.of(today);
        }
        trades++;
        return numbers.number(trades);
    }

    /** Takes a trade into the day's figures. */
    void count(Event.TradeExecuted trade) {
        DayFigures before = Objects.requireNonNull(figures.get(trade.instrument()), "open day");
        figures.put(trade.instrument(), before.with(trade.mode(), trade.priceFen(), trade.quantity()));
    }

    /** The open day, or the last one while the market is closed. */
    @Nullable
    LocalDate businessDate() {
        return rules == null ? lastClosed : rules.businessDate();
    }

    /** What the public sees now. */
    MarketView view() {
        return new MarketView(
                businessDate(),
                phase.name(),
                bands.keySet().stream().map(this::quote).toList());
    }

    private MarketView.Quote quote(Instrument instrument) {
        return new MarketView.Quote(
                instrument,
                band(instrument),
                figures(instrument).orElseThrow(),
                depth(instrument),
                halts.containsKey(instrument));
    }

    private Depth depth(Instrument instrument) {
        Book book = books.get(instrument);
        return book == null
                ? new Depth(instrument, List.of(), List.of())
                : new Depth(instrument, book.publicLevels(Side.BUY), book.publicLevels(Side.SELL));
    }

    List<DayEvent.DayOpened.Market> openedMarkets() {
        return bands.entrySet().stream()
                .map(entry -> new DayEvent.DayOpened.Market(
                        entry.getKey(),
                        entry.getValue().previousCloseFen(),
                        entry.getValue().lowerFen(),
                        entry.getValue().upperFen()))
                .toList();
    }

    List<DayEvent.DayClosed.Market> closedMarkets() {
        return figures.entrySet().stream()
                .map(entry -> entry.getValue().closed(entry.getKey()))
                .toList();
    }

    /** Puts back what a snapshot says, books still empty. */
    void restore(Snapshot.Day day, Parameters parameters) {
        day.markets().forEach(this::restore);
        lastClosed = day.lastClosed();
        trades = day.trades();
        phase = day.phase().phase();
        if (day.openDate() != null) {
            rules = DayRules.on(day.openDate(), parameters).orElseThrow();
            bands.forEach((instrument, band) -> books.put(instrument, new Book(band)));
        }
    }

    private void restore(Snapshot.Market market) {
        lastCloses.put(market.instrument(), market.lastCloseFen());
        bands.put(market.instrument(), market.band());
        figures.put(market.instrument(), market.figures());
    }
}
