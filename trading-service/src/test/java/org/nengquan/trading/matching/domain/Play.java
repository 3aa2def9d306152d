package org.nengquan.trading.matching.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.gate.domain.Parameter;
import org.nengquan.trading.gate.domain.ParameterName;
import org.nengquan.trading.gate.domain.Phase;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.participant.domain.Participant;
import org.nengquan.trading.participant.domain.ParticipantKind;
import org.nengquan.trading.participant.domain.ParticipantStatus;
import org.nengquan.trading.participant.domain.RegionTarget;

/** A small market for stories: two cities, two units, everybody with cash and both kinds of units. */
final class Play {
    static final LocalDate DAY = LocalDate.of(2022, 7, 1);
    static final String ZHENGZHOU = "11410100005252071K";
    static final String LUOYANG = "11410300005252072X";
    static final String UNIT = "914403001922038216";
    static final String OTHER = "91330100799655058B";

    final Engine engine = new Engine();
    private long sequence;
    private int ids;

    Play() {
        RandomCommands.parameters().forEach(engine::apply);
        figure(ParameterName.BLOCK_MINIMUM_QUANTITY, 1_000);
        figure(ParameterName.BLOCK_PRICE_LIMIT_PERCENT, 30);
        figure(ParameterName.POSITION_LIMIT, 20_000);
        figure(ParameterName.LARGE_HOLDER_QUANTITY, 5_000);
        participant(ZHENGZHOU, ParticipantKind.CITY, "410100");
        participant(LUOYANG, ParticipantKind.CITY, "410300");
        participant(UNIT, ParticipantKind.VOLUNTARY, "410100");
        participant(OTHER, ParticipantKind.VOLUNTARY, "410300");
    }

    void figure(ParameterName name, long value) {
        engine.apply(new RuleCommand.SetParameter(new Parameter(name, value, DAY, "test")));
    }

    private void participant(String uscc, ParticipantKind kind, String region) {
        engine.apply(new FactCommand.RecordParticipant(
                origin(uscc), new Participant(uscc, kind, region, ParticipantStatus.ACTIVE)));
        engine.apply(new FactCommand.RecordRegionTarget(origin(region), new RegionTarget(region, 2021, true, true)));
        engine.apply(new FactCommand.CreditCash(origin(uscc), "t", uscc, 1_000_000_000_000L));
        for (Instrument instrument : Instrument.values()) {
            for (Priority priority : Priority.values()) {
                engine.apply(new FactCommand.CreditQuota(origin(uscc), "t", uscc, instrument, priority, 50_000));
            }
        }
    }

    Origin origin(String subject) {
        return new Origin("stream", subject, ++sequence);
    }

    Play open() {
        engine.apply(new DayCommand.OpenDay(DAY, false));
        return this;
    }

    List<Event> move(Phase.Name to) {
        return engine.apply(new DayCommand.MovePhase(DAY, to));
    }

    List<Event> close() {
        return engine.apply(new DayCommand.CloseDay(DAY));
    }

    static Intent sell(String who, Instrument instrument, Priority priority, long price, long quantity) {
        return new Intent(who, instrument, Side.SELL, priority, null, price, quantity);
    }

    static Intent buy(String who, Instrument instrument, long price, long quantity) {
        return new Intent(who, instrument, Side.BUY, null, null, price, quantity);
    }

    UUID id() {
        return new UUID(7, ++ids);
    }

    List<Event> place(Intent intent) {
        return engine.apply(new ListingCommand.PlaceOrder(id(), "c" + ids, "person", intent));
    }

    /** Places an order that rests, and answers its id. */
    UUID list(Intent intent) {
        UUID id = id();
        engine.apply(new ListingCommand.PlaceOrder(id, "c" + ids, "person", intent));
        return id;
    }

    List<Event> take(UUID listing, Intent intent) {
        return engine.apply(new ListingCommand.TakeListing(id(), "c" + ids, "person", listing, intent));
    }

    /** Proposes a block and answers its id. */
    UUID propose(Intent intent, String counterparty) {
        UUID id = id();
        engine.apply(new BlockCommand.ProposeBlock(id, "k" + ids, "person", counterparty, intent));
        return id;
    }

    List<Event> confirm(UUID block, String who, @Nullable Priority priority) {
        return engine.apply(new BlockCommand.ConfirmBlock(
                id(), block, "b" + ids, "person", who, new BlockCommand.Share(priority, null)));
    }

    Balance balance(String uscc, Bucket bucket) {
        return engine.snapshot().balances().stream()
                .filter(b -> b.uscc().equals(uscc) && b.bucket() == bucket)
                .findFirst()
                .orElseThrow();
    }

    /** The only event's refusal. */
    static Refusal refusal(List<Event> events) {
        return switch (events.getFirst()) {
            case ListingEvent.OrderRefused(var id, var why) -> why;
            case BlockEvent.BlockRefused(var id, var why) -> why;
            case HaltEvent.HaltRefused(var id, var why) -> why;
            default -> throw new AssertionError("not refused: " + events);
        };
    }

    static Event.TradeExecuted trade(List<Event> events) {
        return events.stream()
                .filter(Event.TradeExecuted.class::isInstance)
                .map(Event.TradeExecuted.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no trade: " + events));
    }
}
