package org.nengquan.trading.matching.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.nengquan.trading.gate.domain.DayRules;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.participant.domain.EtsCoverage;
import org.nengquan.trading.participant.domain.Participant;
import org.nengquan.trading.participant.domain.Project;

/** Takes the state of an engine's parts down, and puts it back. */
final class Snapshots {
    private final Roll roll;
    private final Accounts accounts;
    private final TradingDay day;
    private final Modes modes;
    private final Halts halts;
    private final CityFirst cityFirst;

    Snapshots(Floor floor, Modes modes, Halts halts) {
        this.roll = floor.roll;
        this.accounts = floor.accounts;
        this.day = floor.day;
        this.modes = modes;
        this.halts = halts;
        this.cityFirst = floor.cityFirst;
    }

    Snapshot take() {
        return new Snapshot(
                roll.parameters.all(),
                sorted(roll.participants.values(), Participant::uscc),
                sorted(roll.coverages.values(), EtsCoverage::uscc),
                sorted(roll.targets.values(), target -> target.regionCode() + target.year()),
                sorted(roll.projects.values(), Project::projectId),
                purchases(),
                freezes(),
                heard(),
                accounts.all(),
                day(),
                orders(modes.listing().open()),
                modes.listing().arrivals(),
                modes.blocks().open(),
                accounts.netBought(),
                day.halts(),
                halts.open(),
                List.copyOf(modes.auctions().underWay()),
                List.copyOf(modes.directedSales().underWay()),
                List.copyOf(cityFirst.calls.values()),
                cityFirst.all());
    }

    /** Puts everything back into an engine that is still empty. */
    void restore(Snapshot snapshot) {
        snapshot.parameters().forEach(roll.parameters::record);
        snapshot.participants().forEach(roll::record);
        snapshot.coverages().forEach(roll::record);
        snapshot.targets().forEach(roll::record);
        snapshot.projects().forEach(roll::record);
        snapshot.purchases().forEach(this::restore);
        snapshot.freezes().forEach(freeze -> roll.freezes.put(freeze.subject(), freeze.reason()));
        snapshot.heard().forEach(roll::hear);
        snapshot.balances().forEach(balance -> accounts.of(balance.uscc()).restore(balance));
        day.restore(snapshot.day(), roll.parameters);
        snapshot.netBought().forEach(net -> accounts.of(net.uscc()).bought(net.instrument(), net.quantity()));
        modes.restore(snapshot);
        halts.restore(snapshot);
    }

    private void restore(Snapshot.Purchase purchase) {
        roll.purchases
                .computeIfAbsent(purchase.projectId(), id -> new Roll.Purchases())
                .restore(purchase);
    }

    private List<Snapshot.Purchase> purchases() {
        var all = new ArrayList<Snapshot.Purchase>();
        roll.purchases.forEach((projectId, counted) -> Arrays.stream(Instrument.values())
                .map(i -> new Snapshot.Purchase(projectId, i, counted.bought(i), counted.bidding(i)))
                .forEach(all::add));
        all.sort(Comparator.comparing(Snapshot.Purchase::projectId).thenComparing(Snapshot.Purchase::instrument));
        return all;
    }

    private List<Snapshot.FreezeOf> freezes() {
        return roll.freezes.entrySet().stream()
                .map(entry -> new Snapshot.FreezeOf(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Snapshot.FreezeOf::subject))
                .toList();
    }

    private List<Origin> heard() {
        return roll.heard.entrySet().stream()
                .map(entry -> new Origin(entry.getKey().stream(), entry.getKey().subject(), entry.getValue()))
                .sorted(Comparator.comparing(Origin::stream).thenComparing(Origin::subject))
                .toList();
    }

    private Snapshot.Day day() {
        DayRules rules = day.rules();
        return new Snapshot.Day(
                rules == null ? null : rules.businessDate(),
                day.lastClosed(),
                day.phase().name(),
                day.trades(),
                day.lastCloses().entrySet().stream()
                        .map(entry -> market(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private Snapshot.Market market(Instrument instrument, long lastCloseFen) {
        return new Snapshot.Market(
                instrument,
                lastCloseFen,
                day.band(instrument),
                day.figures(instrument).orElseThrow());
    }

    private static List<Snapshot.OpenOrder> orders(Collection<Order> openOrders) {
        return openOrders.stream()
                .sorted(Comparator.comparingLong(order -> order.arrival))
                .map(order -> new Snapshot.OpenOrder(order.id, order.intent, order.remaining(), order.arrival))
                .toList();
    }

    private static <T> List<T> sorted(Collection<T> values, Function<T, String> key) {
        return values.stream().sorted(Comparator.comparing(key)).toList();
    }
}
