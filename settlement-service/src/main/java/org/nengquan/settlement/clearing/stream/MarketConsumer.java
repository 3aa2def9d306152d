package org.nengquan.settlement.clearing.stream;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nengquan.inbox.BatchConsumer;
import org.nengquan.inbox.Events;
import org.nengquan.inbox.IncomingEvent;
import org.nengquan.inbox.UnreadableEvent;
import org.nengquan.settlement.account.app.FreezeAccounts;
import org.nengquan.settlement.businessday.app.MoveBusinessDay;
import org.nengquan.settlement.businessday.domain.BusinessDay;
import org.nengquan.settlement.clearing.app.ClaimTrades;
import org.nengquan.settlement.clearing.domain.Trade;
import org.nengquan.settlement.dayend.app.BeginDayEnd;
import org.nengquan.tracing.Causes;

/** Hears the market: its trades are claimed a batch at a time, its calendar is followed. */
@ApplicationScoped
class MarketConsumer {
    private static final String GROUP = "settlement.market";

    private final BatchConsumer batches;
    private final Events events;
    private final ClaimTrades claim;
    private final MoveBusinessDay days;
    private final BeginDayEnd dayEnds;
    private final FreezeAccounts freeze;

    MarketConsumer(
            BatchConsumer batches,
            Events events,
            ClaimTrades claim,
            MoveBusinessDay days,
            BeginDayEnd dayEnds,
            FreezeAccounts freeze) {
        this.batches = batches;
        this.events = events;
        this.claim = claim;
        this.days = days;
        this.dayEnds = dayEnds;
        this.freeze = freeze;
    }

    @Incoming("market")
    Uni<Void> market(ConsumerRecords<String, byte[]> records) {
        return batches.consume(GROUP, records, this::handle, this::freeze);
    }

    Uni<Void> handle(List<IncomingEvent> batch) {
        return claim.claim(trades(batch)).chain(() -> end(closed(batch))).chain(() -> follow(lastDay(batch)));
    }

    /** Every closed day ends, also one that was followed by the next in the same batch. */
    private Uni<Void> end(List<LocalDate> closed) {
        return Multi.createFrom()
                .iterable(closed)
                .onItem()
                .transformToUniAndConcatenate(dayEnds::closed)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private List<LocalDate> closed(List<IncomingEvent> batch) {
        return batch.stream()
                .filter(event -> event.type().equals(TradingDayV1.CLOSED))
                .map(event -> events.read(event, TradingDayV1.class)
                        .toDomain(event.type())
                        .date())
                .distinct()
                .toList();
    }

    private List<Trade> trades(List<IncomingEvent> batch) {
        return batch.stream()
                .filter(event -> event.type().equals(TradeExecutedV1.TYPE))
                .map(this::trade)
                .toList();
    }

    /** The market tells its trades under its own name; from here on a trade is told of under its number. */
    private Trade trade(IncomingEvent event) {
        Trade trade = events.read(event, TradeExecutedV1.class).toDomain();
        Causes.follow(trade.tradeNumber(), event.traceParent());
        return trade;
    }

    /** Each trade carries its own date, so of several moves of the calendar only the last matters. */
    private Optional<BusinessDay> lastDay(List<IncomingEvent> batch) {
        return batch.stream()
                .filter(event ->
                        event.type().equals(TradingDayV1.OPENED) || event.type().equals(TradingDayV1.CLOSED))
                .map(event -> events.read(event, TradingDayV1.class).toDomain(event.type()))
                .reduce(BusinessDay::then);
    }

    private Uni<Void> follow(Optional<BusinessDay> day) {
        return day.map(days::told).orElse(Uni.createFrom().voidItem());
    }

    private Uni<Void> freeze(IncomingEvent event, String reason) {
        return freeze.freeze(parties(event), event.source() + "/" + event.sequence(), reason);
    }

    /** The key of this topic is the shard, so an event that cannot be read at all concerns nobody that could be named. */
    private List<String> parties(IncomingEvent event) {
        try {
            return events.read(event, PartiesV1.class).named();
        } catch (UnreadableEvent unreadable) {
            return List.of();
        }
    }
}
