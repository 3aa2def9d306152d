package org.nengquan.trading.matching.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.gate.domain.Gates;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.gate.domain.Parameter;
import org.nengquan.trading.gate.domain.ParameterName;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.instrument.domain.TradeMode;
import org.nengquan.trading.offer.domain.FirstCall;
import org.nengquan.trading.participant.domain.Participant;
import org.nengquan.trading.participant.domain.ParticipantKind;

/**
 * 优先收储: a voluntary unit offers what it saved to its city, which may take it at the listing's previous close of the day
 * on which it takes. What is left when the window closes is free for the whole market (办法§13).
 */
final class FirstCalls {
    private final Floor floor;
    private final Pledges pledges;
    private final Map<UUID, FirstCall> open;

    FirstCalls(Floor floor) {
        this.floor = floor;
        this.pledges = new Pledges(floor);
        this.open = floor.cityFirst.calls;
    }

    void apply(FirstCallCommand command, List<Event> events) {
        switch (command) {
            case FirstCallCommand.OfferToCity offer -> offer(offer, events);
            case FirstCallCommand.TakeUp taking -> take(taking, events);
        }
    }

    /** Puts the offers of a snapshot back; what is reserved for them is in the snapshot's balances already. */
    void restore(Snapshot snapshot) {
        snapshot.firstCalls().forEach(call -> open.put(call.callId(), call));
        snapshot.freed().forEach(freed -> floor.cityFirst.free(freed.uscc(), freed.instrument(), freed.quantity()));
    }

    /** One more trading day is over. */
    void dayIsOver(List<Event> events) {
        for (FirstCall call : new ArrayList<>(open.values())) {
            if (call.daysLeft() > 1) {
                open.put(call.callId(), call.afterADay());
            } else {
                free(call, events);
            }
        }
    }

    private void free(FirstCall call, List<Event> events) {
        end(call);
        floor.cityFirst.free(call.uscc(), call.instrument(), call.remaining());
        events.add(new FirstCallEvent.CallFreed(call.callId(), call.remaining()));
    }

    /** A city that may not buy lets the window pass, as one that does not want to. */
    void endBarred(Recheck recheck, List<Event> events) {
        for (FirstCall call : List.copyOf(open.values()).reversed()) {
            Refusal why = recheck.of(wish(call.uscc(), call.instrument(), Side.SELL, call.remaining()));
            if (why != null) {
                end(call);
                events.add(new FirstCallEvent.CallBarred(call.callId(), call.uscc(), call.remaining(), why));
            }
        }
    }

    private void end(FirstCall call) {
        floor.accounts.of(call.uscc()).unreserve(bucket(call.instrument()), call.remaining());
        open.remove(call.callId());
    }

    private void offer(FirstCallCommand.OfferToCity command, List<Event> events) {
        if (mayOffer(command) instanceof Decision.Refused(var why)) {
            events.add(new FirstCallEvent.CallRefused(command.callId(), why));
            return;
        }
        var call = new FirstCall(
                command.callId(),
                command.uscc(),
                floor.facts.knownParticipant(command.uscc()).regionCode(),
                command.instrument(),
                command.quantity(),
                floor.day.openRules().businessDate(),
                Math.toIntExact(floor.day
                        .openRules()
                        .figure(ParameterName.FIRST_CALL_DAYS)
                        .value()));
        floor.accounts.of(call.uscc()).reserve(bucket(call.instrument()), call.remaining());
        open.put(call.callId(), call);
        events.add(new FirstCallEvent.CallOpened(call));
    }

    private Decision mayOffer(FirstCallCommand.OfferToCity command) {
        Intent sale = wish(command.uscc(), command.instrument(), Side.SELL, command.quantity());
        Decision lawful = Gates.check(Gates.FIRST_CALL, sale, floor.facts);
        if (lawful instanceof Decision.Refused) {
            return lawful;
        }
        Parameter window = floor.day.openRules().find(ParameterName.FIRST_CALL_DAYS);
        boolean voluntary = floor.facts.knownParticipant(command.uscc()).kind() == ParticipantKind.VOLUNTARY;
        if (!voluntary || window == null || window.value() == 0) {
            return FirstCallRefusals.notNeeded(sale, floor.day.openRules());
        }
        Decision there = Stake.check(sale, floor.accounts.find(command.uscc()));
        return there instanceof Decision.Refused ? there : notYetOffered(command);
    }

    /** What the city has declined already is not offered to it again: it would count twice. */
    private Decision notYetOffered(FirstCallCommand.OfferToCity command) {
        long free = floor.accounts.of(command.uscc()).free(bucket(command.instrument()));
        long freed = floor.cityFirst.of(command.uscc(), command.instrument());
        return command.quantity() <= free - freed
                ? Decision.allowed()
                : FirstCallRefusals.offeredBefore(command, free, freed);
    }

    private void take(FirstCallCommand.TakeUp command, List<Event> events) {
        FirstCall call = open.get(command.callId());
        if (call == null || !isCityOf(call, command.uscc())) {
            events.add(new FirstCallEvent.CallMissed(command.callId()));
            return;
        }
        Intent purchase = wish(command.uscc(), call.instrument(), Side.BUY, command.quantity());
        if (mayTake(call, purchase) instanceof Decision.Refused(var why)) {
            events.add(new FirstCallEvent.CallRefused(command.callId(), why));
            return;
        }
        trade(call, command.takeId(), purchase, events);
        FirstCall left = call.taken(command.quantity());
        if (left.remaining() == 0) {
            open.remove(call.callId());
        } else {
            open.put(call.callId(), left);
        }
    }

    private boolean isCityOf(FirstCall call, String uscc) {
        Participant city = floor.facts.participant(uscc);
        return city != null
                && city.kind() == ParticipantKind.CITY
                && city.regionCode().equals(call.regionCode());
    }

    private Decision mayTake(FirstCall call, Intent purchase) {
        Decision city = Gates.check(Gates.FIRST_TAKING, purchase, floor.facts);
        if (city instanceof Decision.Refused) {
            return city;
        }
        Intent sale = wish(call.uscc(), call.instrument(), Side.SELL, call.remaining());
        Decision unit = Gates.check(Gates.FIRST_CALL, sale, floor.facts);
        if (unit instanceof Decision.Refused) {
            return unit;
        }
        return purchase.quantity() > call.remaining()
                ? FirstCallRefusals.moreThanOffered(call, purchase.quantity())
                : Stake.check(purchase, floor.accounts.find(purchase.uscc()));
    }

    /** The unit's side was reserved with the offer, and is no order: what is sold to the city was never free for others. */
    private void trade(FirstCall call, UUID takeId, Intent purchase, List<Event> events) {
        long quantity = purchase.quantity();
        pledges.make(purchase);
        Order buy = pledges.order(takeId, purchase);
        Order sell = pledges.order(call.callId(), wish(call.uscc(), call.instrument(), Side.SELL, quantity));
        floor.fill(buy, quantity, purchase.priceFen());
        floor.accounts.of(call.uscc()).spend(bucket(call.instrument()), quantity);
        events.add(new FirstCallEvent.CallTaken(call.callId(), takeId, quantity));
        floor.book(
                floor.traded(TradeMode.FIRST_CALL, buy, sell, quantity, purchase.priceFen()),
                buy.account,
                sell.account,
                events);
    }

    /** At the previous close; while there is none yet the market is closed, and the first gate says so. */
    private Intent wish(String uscc, Instrument instrument, Side side, long quantity) {
        long priceFen =
                floor.day.rules() == null ? 1 : floor.day.band(instrument).previousCloseFen();
        return new Intent(uscc, instrument, side, side == Side.SELL ? Priority.SAVED : null, null, priceFen, quantity);
    }

    private static Bucket bucket(Instrument instrument) {
        return Bucket.of(instrument, Priority.SAVED);
    }
}
