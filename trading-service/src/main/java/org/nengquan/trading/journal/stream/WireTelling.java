package org.nengquan.trading.journal.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nengquan.outbox.PublishedEvent;
import org.nengquan.trading.journal.app.Telling;
import org.nengquan.trading.journal.domain.Applied;
import org.nengquan.trading.matching.domain.AuctionEvent;
import org.nengquan.trading.matching.domain.DayEvent;
import org.nengquan.trading.matching.domain.Event;
import org.nengquan.trading.matching.domain.HaltEvent;
import org.nengquan.trading.matching.domain.PositionEvent;
import org.nengquan.trading.matching.domain.RuleEvent;

/** Writes what other services are told, in the words of {@code contracts/trading}. */
@ApplicationScoped
class WireTelling implements Telling {

    private static final String MARKET_TOPIC = "trading.market.";
    private static final String POSITIONS_TOPIC = "trading.positions";

    private final ObjectMapper json;
    private final String source;

    WireTelling(ObjectMapper json, @ConfigProperty(name = "nengquan.market.source") String source) {
        this.json = json;
        this.source = source;
    }

    /** What is told, before it has its place. */
    private record Told(String topic, String type, String subject, Object body) {}

    @Override
    public List<PublishedEvent> of(Applied applied, When when, long firstSequence) {
        var told = new ArrayList<PublishedEvent>();
        for (Event event : applied.events()) {
            told(event, applied, when)
                    .ifPresent(fact -> told.add(numbered(fact, applied, when, firstSequence + told.size())));
        }
        return told;
    }

    private static Optional<Told> told(Event event, Applied applied, When when) {
        String shard = when.shard();
        return Optional.ofNullable(
                switch (event) {
                    case DayEvent.DayOpened day -> market(shard, DayOpenedV1.TYPE, DayOpenedV1.of(day));
                    case DayEvent.DayClosed day -> market(shard, DayClosedV1.TYPE, DayClosedV1.of(day));
                    case Event.TradeExecuted trade ->
                        market(shard, TradeExecutedV1.TYPE, TradeExecutedV1.of(trade, applied.at()));
                    case HaltEvent.HaltApproved halt ->
                        market(
                                shard,
                                MarketHaltV1.type(halt),
                                MarketHaltV1.of(halt, when.businessDate(), applied.at()));
                    case RuleEvent.ParameterSet(var figure) ->
                        market(shard, RuleChangedV1.TYPE, RuleChangedV1.of(figure));
                    case RuleEvent.CalendarRecorded change ->
                        market(shard, CalendarChangedV1.TYPE, CalendarChangedV1.of(change));
                    case RuleEvent.TimetableRecorded change ->
                        market(shard, TimetableChangedV1.TYPE, TimetableChangedV1.of(change));
                    case PositionEvent.QuotaCredited in -> credited(in.transferId(), in.uscc());
                    case PositionEvent.CashCredited in -> credited(in.transferId(), in.uscc());
                    case PositionEvent.QuotaReleased out -> released(PositionReleasedV1.of(out));
                    case PositionEvent.CashReleased out -> released(PositionReleasedV1.of(out));
                    case AuctionEvent.AuctionAnnounced(var terms) ->
                        market(shard, AuctionAnnouncedV1.TYPE, AuctionAnnouncedV1.of(terms));
                    case AuctionEvent.AuctionEnded(var terms, var result) ->
                        market(shard, AuctionClosedV1.TYPE, AuctionClosedV1.of(terms, result, when.businessDate()));
                    case AuctionEvent.DepositForfeited lost -> forfeited(lost);
                    default -> null;
                });
    }

    private static Told market(String shard, String type, Object body) {
        return new Told(MARKET_TOPIC + shard, type, shard, body);
    }

    private static Told credited(String transferId, String uscc) {
        return new Told(POSITIONS_TOPIC, PositionCreditedV1.TYPE, uscc, new PositionCreditedV1(transferId, uscc));
    }

    private static Told released(PositionReleasedV1 body) {
        return new Told(POSITIONS_TOPIC, PositionReleasedV1.TYPE, body.uscc(), body);
    }

    private static Told forfeited(AuctionEvent.DepositForfeited lost) {
        return new Told(
                POSITIONS_TOPIC,
                DepositForfeitedV1.TYPE,
                lost.uscc(),
                new DepositForfeitedV1(lost.auctionId(), lost.uscc(), lost.amountFen()));
    }

    private PublishedEvent numbered(Told told, Applied applied, When when, long sequence) {
        return new PublishedEvent(
                told.topic(),
                source,
                sequence,
                told.type(),
                told.subject(),
                when.businessDate(),
                applied.at(),
                write(told.body()));
    }

    private String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("cannot be written as JSON: " + body.getClass(), bug);
        }
    }
}
