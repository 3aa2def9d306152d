package org.nengquan.settlement.clearing.stream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.nengquan.outbox.Outbox;
import org.nengquan.outbox.OutgoingEvent;
import org.nengquan.settlement.clearing.app.ClearingAnnouncements;
import org.nengquan.settlement.clearing.domain.Conclusion;
import org.nengquan.settlement.clearing.domain.Conclusion.Paid;
import org.nengquan.settlement.clearing.domain.Conclusion.Unwound;
import org.nengquan.settlement.clearing.domain.Trade;

@ApplicationScoped
class OutboxClearingAnnouncements implements ClearingAnnouncements {
    private static final String TOPIC = "settlement.events";

    private final Outbox outbox;

    OutboxClearingAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> deliveriesRequested(List<Trade> trades) {
        return outbox.append(
                trades.stream().map(OutboxClearingAnnouncements::requested).toList());
    }

    @Override
    public Uni<Void> concluded(List<Conclusion> conclusions, List<TreasuryCredit> credits) {
        Stream<OutgoingEvent> trades = conclusions.stream().map(OutboxClearingAnnouncements::concluded);
        Stream<OutgoingEvent> funds = credits.stream().map(OutboxClearingAnnouncements::credited);
        return outbox.append(Stream.concat(trades, funds).toList());
    }

    private static OutgoingEvent requested(Trade trade) {
        return new OutgoingEvent(
                TOPIC,
                DeliveryRequestedV1.TYPE,
                trade.tradeNumber(),
                trade.businessDate(),
                DeliveryRequestedV1.of(trade));
    }

    private static OutgoingEvent concluded(Conclusion conclusion) {
        String trade = conclusion.trade().tradeNumber();
        return switch (conclusion) {
            case Paid paid ->
                new OutgoingEvent(
                        TOPIC, TradeSettledV1.TYPE, trade, paid.state().on(), TradeSettledV1.of(paid));
            case Unwound unwound ->
                new OutgoingEvent(
                        TOPIC, TradeDefaultedV1.TYPE, trade, unwound.state().on(), TradeDefaultedV1.of(unwound));
        };
    }

    private static OutgoingEvent credited(TreasuryCredit credit) {
        return new OutgoingEvent(
                TOPIC, TreasuryCreditedV1.TYPE, credit.regionCode(), credit.on(), TreasuryCreditedV1.of(credit));
    }
}
