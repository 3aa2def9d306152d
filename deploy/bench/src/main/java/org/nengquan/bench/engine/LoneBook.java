package org.nengquan.bench.engine;

import exchange.core2.collections.objpool.ObjectsPool;
import exchange.core2.core.common.CoreSymbolSpecification;
import exchange.core2.core.common.MatcherEventType;
import exchange.core2.core.common.MatcherTradeEvent;
import exchange.core2.core.common.OrderAction;
import exchange.core2.core.common.OrderType;
import exchange.core2.core.common.SymbolType;
import exchange.core2.core.common.cmd.OrderCommand;
import exchange.core2.core.common.config.LoggingConfiguration;
import exchange.core2.core.orderbook.IOrderBook;
import exchange.core2.core.orderbook.OrderBookDirectImpl;
import exchange.core2.core.orderbook.OrderBookEventsHelper;
import java.util.List;
import org.nengquan.bench.market.Wanted;
import org.nengquan.trading.instrument.domain.Side;

/** The order book of exchange-core, its faster one, without the exchange around it. */
final class LoneBook {
    static final int SYMBOL = 1;
    static final int UNITS = 10;
    static final int CASH = 20;

    private final IOrderBook book = empty();

    static IOrderBook empty() {
        return new OrderBookDirectImpl(
                symbol(),
                ObjectsPool.createDefaultTestPool(),
                OrderBookEventsHelper.NON_POOLED_EVENTS_HELPER,
                LoggingConfiguration.DEFAULT);
    }

    static CoreSymbolSpecification symbol() {
        return CoreSymbolSpecification.builder()
                .symbolId(SYMBOL)
                .type(SymbolType.CURRENCY_EXCHANGE_PAIR)
                .baseCurrency(UNITS)
                .quoteCurrency(CASH)
                .baseScaleK(1)
                .quoteScaleK(1)
                .build();
    }

    static OrderAction action(Wanted wanted) {
        return wanted.side() == Side.SELL ? OrderAction.ASK : OrderAction.BID;
    }

    /** Plays the flow; returns how many trades it made. */
    long trades(List<Wanted> flow) {
        long trades = 0;
        for (int step = 0; step < flow.size(); step++) {
            OrderCommand command = command(flow.get(step), step);
            IOrderBook.processCommand(book, command);
            trades += tradesOf(command);
        }
        return trades;
    }

    static long tradesOf(OrderCommand command) {
        long trades = 0;
        for (MatcherTradeEvent event = command.matcherEvent; event != null; event = event.nextEvent) {
            trades += event.eventType == MatcherEventType.TRADE ? 1 : 0;
        }
        return trades;
    }

    static OrderCommand command(Wanted wanted, int step) {
        OrderCommand command = wanted.isCancellation()
                ? OrderCommand.cancel(wanted.cancels(), wanted.trader())
                : OrderCommand.newOrder(
                        OrderType.GTC,
                        step,
                        wanted.trader(),
                        wanted.priceFen(),
                        wanted.priceFen(),
                        wanted.quantity(),
                        action(wanted));
        command.symbol = SYMBOL;
        return command;
    }
}
