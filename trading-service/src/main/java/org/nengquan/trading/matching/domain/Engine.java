package org.nengquan.trading.matching.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nengquan.trading.gate.domain.Parameter;

/**
 * The market of one shard: both instruments of a province, because they share the participants' cash.
 *
 * <p>A pure function with a memory: the same commands in the same order bring about the same events on any machine, in any
 * locale and time zone; it reads no clock and throws no dice. Every command is judged completely before anything is
 * changed, so an exception leaves the state as it was. One thread at a time.
 */
public final class Engine {
    private final Floor floor = new Floor();
    private final Modes modes = Modes.on(floor);
    private final Barring barring = new Barring(floor, modes);
    private final Days days = new Days(floor, modes, barring);
    private final Halts halts = new Halts(floor.day);
    private final Positions positions = new Positions(floor);
    private final Rules rules = new Rules(floor.roll, floor.day, barring);
    private final Hearing hearing = new Hearing(floor.roll, floor.accounts, barring);
    private final Snapshots snapshots = new Snapshots(floor, modes, halts);

    /** The engine in the state of the snapshot. */
    public static Engine restored(Snapshot snapshot) {
        var engine = new Engine();
        engine.snapshots.restore(snapshot);
        engine.floor.accounts.drainTouched();
        return engine;
    }

    /** The whole state. */
    public Snapshot snapshot() {
        return snapshots.take();
    }

    /** The open day, or the last one while the market is closed; empty before the first. */
    public Optional<LocalDate> businessDate() {
        return Optional.ofNullable(floor.day.businessDate());
    }

    /** What the public sees now. */
    public MarketView view() {
        return floor.day.view();
    }

    /** The balances of the accounts that were used since the last call: what has changed at most. */
    public List<Balance> drainTouched() {
        return floor.accounts.drainTouched();
    }

    /**
     * What the market would answer to the command as it stands now, had a figure another value; changes nothing. Empty if
     * nobody wishes to trade by the command, or what it is about does not exist.
     */
    public Optional<Supposed> suppose(Command command, Parameter figure) {
        return modes.suppose(command, floor.facts.supposing(figure));
    }

    /** Applies one command and says what it brought about. */
    public List<Event> apply(Command command) {
        var events = new ArrayList<Event>(4);
        switch (command) {
            case ListingCommand listing -> modes.listing().apply(listing, events);
            case AuctionCommand auction -> modes.auctions().apply(auction, events);
            case DirectedCommand directed -> modes.directedSales().apply(directed, events);
            case FirstCallCommand call -> modes.firstCalls().apply(call, events);
            case BlockCommand block -> modes.blocks().apply(block, events);
            case DayCommand day -> days.apply(day, events);
            case HaltCommand halt -> halts.apply(halt, events);
            case PositionCommand position -> positions.apply(position, events);
            case RuleCommand rule -> rules.apply(rule, events);
            case FactCommand fact -> hearing.apply(fact, events);
        }
        return events;
    }
}
