package org.nengquan.bench.engine;

import exchange.core2.core.ExchangeApi;
import exchange.core2.core.ExchangeCore;
import exchange.core2.core.common.CoreWaitStrategy;
import exchange.core2.core.common.OrderType;
import exchange.core2.core.common.api.ApiAddUser;
import exchange.core2.core.common.api.ApiAdjustUserBalance;
import exchange.core2.core.common.api.ApiReset;
import exchange.core2.core.common.api.binary.BatchAddSymbolsCommand;
import exchange.core2.core.common.cmd.OrderCommand;
import exchange.core2.core.common.config.ExchangeConfiguration;
import exchange.core2.core.common.config.InitialStateConfiguration;
import exchange.core2.core.common.config.LoggingConfiguration;
import exchange.core2.core.common.config.OrdersProcessingConfiguration;
import exchange.core2.core.common.config.PerformanceConfiguration;
import exchange.core2.core.common.config.ReportsQueriesConfiguration;
import exchange.core2.core.common.config.SerializationConfiguration;
import exchange.core2.core.orderbook.OrderBookDirectImpl;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.nengquan.bench.market.Traders;
import org.nengquan.bench.market.Wanted;

/** exchange-core as a whole for one instrument: risk, matching and results by its pipeline of threads; nothing on disk. */
final class WholeExchange implements AutoCloseable {
    private static final long PLENTY = 1_000_000_000_000_000L;
    private static final int RING = 64 * 1024;

    private final AtomicLong answered = new AtomicLong();
    private final ExchangeCore exchange = ExchangeCore.builder()
            .resultsConsumer(this::answer)
            .exchangeConfiguration(ExchangeConfiguration.builder()
                    .ordersProcessingCfg(OrdersProcessingConfiguration.DEFAULT)
                    .performanceCfg(PerformanceConfiguration.baseBuilder()
                            .ringBufferSize(RING)
                            .matchingEnginesNum(1)
                            .riskEnginesNum(1)
                            .waitStrategy(CoreWaitStrategy.YIELDING)
                            .orderBookFactory(OrderBookDirectImpl::new)
                            .build())
                    .initStateCfg(InitialStateConfiguration.CLEAN_TEST)
                    .reportsQueriesCfg(ReportsQueriesConfiguration.DEFAULT)
                    .loggingCfg(LoggingConfiguration.DEFAULT)
                    .serializationCfg(SerializationConfiguration.DEFAULT)
                    .build())
            .build();

    private final ExchangeApi api;

    WholeExchange() {
        exchange.startup();
        api = exchange.getApi();
    }

    /** Nobody's orders, and everybody with plenty. */
    void reset() {
        api.submitCommandAsync(ApiReset.builder().build()).join();
        api.submitBinaryDataAsync(new BatchAddSymbolsCommand(LoneBook.symbol())).join();
        for (int trader = 0; trader < Traders.HOW_MANY; trader++) {
            api.submitCommandAsync(ApiAddUser.builder().uid(trader).build()).join();
            credit(trader, LoneBook.UNITS);
            credit(trader, LoneBook.CASH);
        }
    }

    private void credit(int trader, int currency) {
        api.submitCommandAsync(ApiAdjustUserBalance.builder()
                        .uid(trader)
                        .currency(currency)
                        .amount(PLENTY)
                        .transactionId(currency)
                        .build())
                .join();
    }

    /** Plays the flow; returns when every step was answered, with their number. */
    long play(List<Wanted> flow) {
        long last = answered.get() + flow.size();
        for (int step = 0; step < flow.size(); step++) {
            send(flow.get(step), step);
        }
        while (answered.get() < last) {
            Thread.yield();
        }
        return last;
    }

    private void send(Wanted wanted, int step) {
        if (wanted.isCancellation()) {
            api.cancelOrder(0, 0, wanted.cancels(), wanted.trader(), 0, LoneBook.SYMBOL);
            return;
        }
        api.placeNewOrder(
                0,
                0,
                step,
                0,
                0,
                wanted.priceFen(),
                wanted.priceFen(),
                wanted.quantity(),
                LoneBook.action(wanted),
                OrderType.GTC,
                LoneBook.SYMBOL,
                wanted.trader());
    }

    private void answer(OrderCommand command, long sequence) {
        answered.incrementAndGet();
        api.processResult(sequence, command);
    }

    @Override
    public void close() {
        exchange.shutdown();
    }
}
