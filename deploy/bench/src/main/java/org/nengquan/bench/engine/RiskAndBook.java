package org.nengquan.bench.engine;

import exchange.core2.core.common.cmd.OrderCommand;
import exchange.core2.core.common.config.ExchangeConfiguration;
import exchange.core2.core.common.config.InitialStateConfiguration;
import exchange.core2.core.common.config.LoggingConfiguration;
import exchange.core2.core.common.config.OrdersProcessingConfiguration;
import exchange.core2.core.common.config.PerformanceConfiguration;
import exchange.core2.core.common.config.ReportsQueriesConfiguration;
import exchange.core2.core.common.config.SerializationConfiguration;
import exchange.core2.core.orderbook.OrderBookDirectImpl;
import exchange.core2.core.processors.MatchingEngineRouter;
import exchange.core2.core.processors.RiskEngine;
import exchange.core2.core.processors.SharedPool;
import exchange.core2.core.processors.journaling.DummySerializationProcessor;
import java.util.List;
import org.nengquan.bench.market.Traders;
import org.nengquan.bench.market.Wanted;

/**
 * What exchange-core does with an order, in its order: the risk engine sets the stake aside, the book matches, the risk
 * engine pays. One after the other in one thread, without the ring buffer between them, as our engine is measured without
 * its journal.
 */
final class RiskAndBook {
    private static final long PLENTY = 1_000_000_000_000_000L;

    private final SharedPool pool = SharedPool.createTestSharedPool();
    private final RiskEngine risk = new RiskEngine(0, 1, DummySerializationProcessor.INSTANCE, pool, configuration());
    private final MatchingEngineRouter matching = new MatchingEngineRouter(
            0, 1, DummySerializationProcessor.INSTANCE, OrderBookDirectImpl::new, pool, configuration());

    RiskAndBook() {
        risk.getSymbolSpecificationProvider().addSymbol(LoneBook.symbol());
        matching.getOrderBooks().put(LoneBook.SYMBOL, LoneBook.empty());
        for (int trader = 0; trader < Traders.HOW_MANY; trader++) {
            risk.getUserProfileService().addEmptyUserProfile(trader);
            risk.getUserProfileService().balanceAdjustment(trader, LoneBook.UNITS, PLENTY, LoneBook.UNITS);
            risk.getUserProfileService().balanceAdjustment(trader, LoneBook.CASH, PLENTY, LoneBook.CASH);
        }
    }

    private static ExchangeConfiguration configuration() {
        return ExchangeConfiguration.builder()
                .ordersProcessingCfg(OrdersProcessingConfiguration.DEFAULT)
                .performanceCfg(PerformanceConfiguration.DEFAULT)
                .initStateCfg(InitialStateConfiguration.CLEAN_TEST)
                .reportsQueriesCfg(ReportsQueriesConfiguration.DEFAULT)
                .loggingCfg(LoggingConfiguration.DEFAULT)
                .serializationCfg(SerializationConfiguration.DEFAULT)
                .build();
    }

    /** Plays the flow; returns how many trades it made. */
    long trades(List<Wanted> flow) {
        long trades = 0;
        for (int step = 0; step < flow.size(); step++) {
            OrderCommand command = LoneBook.command(flow.get(step), step);
            risk.preProcessCommand(step, command);
            matching.processOrder(step, command);
            trades += LoneBook.tradesOf(command);
            risk.handlerRiskRelease(step, command);
        }
        return trades;
    }
}
