package org.nengquan.disclosure.publication.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nengquan.disclosure.fact.domain.Fact;
import org.nengquan.disclosure.fact.domain.Told;
import org.nengquan.inbox.Events;
import org.nengquan.inbox.IncomingEvent;
import org.nengquan.inbox.UnreadableEvent;

/**
 * Reads events as facts. The wire records have no field for a party, so that a name is gone before anything can be done
 * with it. A type that is not listed is nothing for the public.
 */
@ApplicationScoped
class EventReader {

    /** An event body that tells a fact. */
    interface WireFact {
        Fact toFact(IncomingEvent event);
    }

    static final Map<String, Class<? extends WireFact>> WIRE = Map.ofEntries(
            Map.entry("registry.region-target-recorded.v1", RegistryFacts.RegionTargetRecordedV1.class),
            Map.entry("registry.quota-issued.v1", RegistryFacts.QuotaIssuedV1.class),
            Map.entry("verification.confirmation-issued.v1", RegistryFacts.ConfirmationIssuedV1.class),
            Map.entry("trading.day-opened.v1", MarketFacts.DayOpenedV1.class),
            Map.entry("trading.trade-executed.v1", MarketFacts.TradeExecutedV1.class),
            Map.entry("trading.day-closed.v1", MarketFacts.DayClosedV1.class),
            Map.entry("trading.rule-changed.v1", RuleFacts.RuleChangedV1.class),
            Map.entry("trading.calendar-changed.v1", RuleFacts.CalendarChangedV1.class),
            Map.entry("trading.timetable-changed.v1", RuleFacts.TimetableChangedV1.class),
            Map.entry("trading.market-halted.v1", MarketFacts.MarketHaltedV1.class),
            Map.entry("trading.market-resumed.v1", MarketFacts.MarketResumedV1.class),
            Map.entry("trading.auction-announced.v1", AuctionFacts.AuctionAnnouncedV1.class),
            Map.entry("trading.auction-closed.v1", AuctionFacts.AuctionClosedV1.class),
            Map.entry("settlement.trade-settled.v1", SettlementFacts.TradeSettledV1.class),
            Map.entry("settlement.trade-defaulted.v1", SettlementFacts.TradeDefaultedV1.class),
            Map.entry("settlement.treasury-credited.v1", SettlementFacts.TreasuryCreditedV1.class));

    private final Events events;

    EventReader(Events events) {
        this.events = events;
    }

    List<Told> read(List<IncomingEvent> batch) {
        return batch.stream().map(this::read).flatMap(Optional::stream).toList();
    }

    Optional<Told> read(IncomingEvent event) {
        return Optional.ofNullable(WIRE.get(event.type())).map(wire -> told(event, fact(event, wire)));
    }

    private Fact fact(IncomingEvent event, Class<? extends WireFact> wire) {
        WireFact read = events.read(event, wire);
        try {
            return read.toFact(event);
        } catch (IllegalArgumentException | NullPointerException | ArithmeticException untrue) {
            throw new UnreadableEvent("not a fact: " + event.type() + ": " + untrue.getMessage(), untrue);
        }
    }

    private static Told told(IncomingEvent event, Fact fact) {
        return new Told(fact, event.source(), event.sequence(), event.time(), event.body());
    }
}
