package org.nengquan.trading.journal.app;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * What Prometheus is told of the shard: who owns it, how many commands wait, what was written, and how far the tables are
 * behind. Of all processes one says that it owns the shard; if none does, nobody trades.
 */
@ApplicationScoped
class ShardFigures {

    void start(@Observes StartupEvent event, Journal journal, MarketTables tables, MeterRegistry metrics) {
        metrics.gauge("market.shard.owned", journal, each -> each.isOwner() ? 1 : 0);
        metrics.gauge("market.commands.waiting", journal, Journal::waiting);
        metrics.gauge("market.tables.behind", tables, MarketTables::behind);
        FunctionCounter.builder("market.commands", journal, Journal::commands).register(metrics);
        FunctionCounter.builder("market.trades", journal, Journal::trades).register(metrics);
    }
}
