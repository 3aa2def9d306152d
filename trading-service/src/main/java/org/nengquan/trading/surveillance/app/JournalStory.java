package org.nengquan.trading.surveillance.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.journal.app.Codec;
import org.nengquan.trading.journal.domain.JournalLine;
import org.nengquan.trading.matching.domain.DayEvent;
import org.nengquan.trading.matching.domain.Event;
import org.nengquan.trading.matching.domain.ListingCommand;
import org.nengquan.trading.matching.domain.ListingEvent;
import org.nengquan.trading.surveillance.domain.Happening;

/** Tells the journal's lines in the words of surveillance; what it does not know is nothing to watch. */
@ApplicationScoped
class JournalStory {
    private final Codec codec;

    JournalStory(Codec codec) {
        this.codec = codec;
    }

    /** What happened by the line, in its order. */
    List<Happening> of(JournalLine line) {
        var story = new ArrayList<Happening>();
        for (Event event : codec.readEvents(line.events())) {
            switch (event) {
                case ListingEvent.OrderAccepted accepted -> placed(line, accepted.orderId(), story);
                case ListingEvent.OrderCancelled cancelled ->
                    story.add(
                            new Happening.Cancelled(line.seq(), line.at(), cancelled.orderId(), cancelled.remaining()));
                case Event.TradeExecuted trade -> story.add(traded(line.seq(), line.at(), trade));
                case DayEvent.DayOpened day -> story.add(opened(line, day));
                case DayEvent.DayClosed day -> story.add(closed(line, day));
                default -> {}
            }
        }
        return story;
    }

    private void placed(JournalLine line, UUID orderId, List<Happening> story) {
        if (codec.readCommand(line.command()) instanceof ListingCommand.Entry entry) {
            Intent intent = entry.intent();
            story.add(new Happening.Placed(
                    line.seq(),
                    line.at(),
                    orderId,
                    intent.uscc(),
                    intent.instrument(),
                    intent.side(),
                    intent.priceFen(),
                    intent.quantity()));
        }
    }

    private static Happening traded(long seq, Instant at, Event.TradeExecuted trade) {
        return new Happening.Traded(
                seq,
                at,
                trade.tradeNumber(),
                trade.mode(),
                trade.instrument(),
                trade.quantity(),
                trade.priceFen(),
                trade.buyerUscc(),
                trade.sellerUscc(),
                trade.buyOrderId(),
                trade.sellOrderId());
    }

    private static Happening opened(JournalLine line, DayEvent.DayOpened day) {
        Map<Instrument, Long> closes = new EnumMap<>(Instrument.class);
        day.markets().forEach(market -> closes.put(market.instrument(), market.previousCloseFen()));
        return new Happening.Opened(line.seq(), line.at(), day.businessDate(), closes);
    }

    private static Happening closed(JournalLine line, DayEvent.DayClosed day) {
        Map<Instrument, Long> closes = new EnumMap<>(Instrument.class);
        day.markets().forEach(market -> closes.put(market.instrument(), market.closeFen()));
        return new Happening.Closed(line.seq(), line.at(), day.businessDate(), closes);
    }
}
