package org.nengquan.trading.matching.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nengquan.problem.domain.Decision;
import org.nengquan.trading.gate.domain.DayRules;

/**
 * The market of one shard: both instruments of a province, because they share the participants' cash.
 *
 * <p>A pure function with a memory: the same commands in the same order bring about the same events on any machine, in any
 * locale and time zone; it reads no clock and throws no dice. Every command is judged completely before anything is
 * changed, so an exception leaves the state as it was. One thread at a time.
 */
public final class Engine {
    private final Roll roll = new Roll();
    private final Accounts accounts = new Accounts();
    private final TradingDay day = new TradingDay();
    private final Listing listing = new Listing(roll, accounts, day);
    private final Snapshots snapshots = new Snapshots(roll, accounts, day);

    /** The engine in the state of the snapshot. */
    public static Engine restored(Snapshot snapshot) {
        var engine = new Engine();
        engine.snapshots.restore(snapshot);
        snapshot.orders().forEach(engine.listing::restore);
        engine.listing.restoreArrivals(snapshot.arrivals());
        engine.accounts.drainTouched();
        return engine;
    }

    /** The whole state. */
    public Snapshot snapshot() {
        return snapshots.take(listing.open(), listing.arrivals());
    }

    /** The open day, or the last one while the market is closed; empty before the first. */
    public Optional<LocalDate> businessDate() {
        return Optional.ofNullable(day.businessDate());
    }

    /** What the public sees now. */
    public MarketView view() {
        return day.view();
    }

    /** The balances of the accounts that were used since the last call: what has changed at most. */
    public List<Balance> drainTouched() {
        return accounts.drainTouched();
    }

    /** Applies one command and says what it brought about. */
    public List<Event> apply(Command command) {
        var events = new ArrayList<Event>(4);
        switch (command) {
            case Command.PlaceOrder place -> listing.place(place, events);
            case Command.CancelOrder cancel -> listing.cancel(cancel, events);
            case Command.ReleaseQuota release -> release(release, events);
            case Command.ReleaseCash release -> release(release, events);
            case Command.OpenDay open -> open(open, events);
            case Command.CloseDay close -> close(close, events);
            case Command.SetParameter set -> roll.parameters.record(set.parameter());
            case Command.Freeze freeze -> roll.freezes.put(freeze.subject(), freeze.reason());
            case Command.Told told -> listen(told, events);
        }
        return events;
    }

    private void listen(Command.Told told, List<Event> events) {
        if (!roll.isNews(told.origin())) {
            return;
        }
        take(told, events);
        roll.hear(told.origin());
    }

    private void take(Command.Told told, List<Event> events) {
        switch (told) {
            case Command.CreditQuota credit -> credit(credit, events);
            case Command.CreditCash credit -> credit(credit, events);
            case Command.RecordParticipant fact -> roll.record(fact.participant());
            case Command.RecordStatus fact -> roll.record(fact.uscc(), fact.status());
            case Command.RecordEts fact -> roll.record(fact.coverage());
            case Command.RecordRegionTarget fact -> roll.record(fact.target());
            case Command.RecordProject fact -> roll.record(fact.project());
        }
    }

    private void credit(Command.CreditQuota credit, List<Event> events) {
        accounts.of(credit.uscc()).credit(Bucket.of(credit.instrument(), credit.priority()), credit.quantity());
        events.add(new Event.QuotaCredited(
                credit.transferId(), credit.uscc(), credit.instrument(), credit.priority(), credit.quantity()));
    }

    private void credit(Command.CreditCash credit, List<Event> events) {
        accounts.of(credit.uscc()).credit(Bucket.CASH, credit.amountFen());
        events.add(new Event.CashCredited(credit.transferId(), credit.uscc(), credit.amountFen()));
    }

    private void release(Command.ReleaseQuota release, List<Event> events) {
        Bucket bucket = Bucket.of(release.instrument(), release.priority());
        Decision decision = Stake.check(accounts.find(release.uscc()), bucket, release.quantity());
        if (decision instanceof Decision.Refused(var why)) {
            events.add(new Event.ReleaseRefused(release.releaseId(), why));
            return;
        }
        accounts.of(release.uscc()).release(bucket, release.quantity());
        events.add(new Event.QuotaReleased(
                release.releaseId(), release.uscc(), release.instrument(), release.priority(), release.quantity()));
    }

    private void release(Command.ReleaseCash release, List<Event> events) {
        Decision decision = Stake.check(accounts.find(release.uscc()), Bucket.CASH, release.amountFen());
        if (decision instanceof Decision.Refused(var why)) {
            events.add(new Event.ReleaseRefused(release.releaseId(), why));
            return;
        }
        accounts.of(release.uscc()).release(Bucket.CASH, release.amountFen());
        events.add(new Event.CashReleased(release.releaseId(), release.uscc(), release.amountFen()));
    }

    private void open(Command.OpenDay open, List<Event> events) {
        var obstacle = day.obstacleToOpening(open.businessDate(), roll.parameters);
        if (obstacle.isPresent()) {
            events.add(new Event.DayUnchanged(open.businessDate(), obstacle.get()));
            return;
        }
        day.open(DayRules.on(open.businessDate(), roll.parameters).orElseThrow());
        events.add(new Event.DayOpened(open.businessDate(), day.openedMarkets()));
    }

    private void close(Command.CloseDay close, List<Event> events) {
        var obstacle = day.obstacleToClosing(close.businessDate());
        if (obstacle.isPresent()) {
            events.add(new Event.DayUnchanged(close.businessDate(), obstacle.get()));
            return;
        }
        listing.lapseAll(events);
        events.add(new Event.DayClosed(close.businessDate(), day.closedMarkets()));
        day.close();
    }
}
