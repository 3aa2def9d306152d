package org.nengquan.trading.matching.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.gate.domain.DayRules;
import org.nengquan.trading.gate.domain.MarketFacts;
import org.nengquan.trading.gate.domain.Phase;
import org.nengquan.trading.gate.domain.PriceBand;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.offer.domain.FirstCall;
import org.nengquan.trading.participant.domain.EtsCoverage;
import org.nengquan.trading.participant.domain.Participant;
import org.nengquan.trading.participant.domain.Project;
import org.nengquan.trading.participant.domain.RegionTarget;

/** What the gates may know, read from the engine's own state. */
record Facts(Roll roll, Accounts accounts, TradingDay day, CityFirst cityFirst) implements MarketFacts {

    @Override
    public @Nullable DayRules rules() {
        return day.rules();
    }

    @Override
    public Phase phase() {
        return day.phase();
    }

    @Override
    public @Nullable String haltOf(Instrument instrument) {
        return day.haltOf(instrument);
    }

    @Override
    public PriceBand band(Instrument instrument) {
        return day.band(instrument);
    }

    @Override
    public @Nullable Participant participant(String uscc) {
        return roll.participants.get(uscc);
    }

    @Override
    public @Nullable EtsCoverage etsCoverage(String uscc) {
        return roll.coverages.get(uscc);
    }

    @Override
    public @Nullable RegionTarget regionTarget(String regionCode, int year) {
        return roll.targets.get(new Roll.RegionYear(regionCode, year));
    }

    @Override
    public @Nullable Project project(String projectId) {
        return roll.projects.get(projectId);
    }

    @Override
    public @Nullable String freezeOf(String usccOrRegionCode) {
        return roll.freezes.get(usccOrRegionCode);
    }

    @Override
    public long bought(String projectId, Instrument instrument) {
        Roll.Purchases purchases = roll.purchases.get(projectId);
        return purchases == null ? 0 : purchases.bought(instrument);
    }

    @Override
    public long bidding(String projectId, Instrument instrument) {
        Roll.Purchases purchases = roll.purchases.get(projectId);
        return purchases == null ? 0 : purchases.bidding(instrument);
    }

    @Override
    public long netBought(String uscc, Instrument instrument) {
        Account account = accounts.find(uscc);
        return account == null ? 0 : Math.max(0, account.netBought(instrument));
    }

    @Override
    public long openBuys(String uscc, Instrument instrument) {
        Account account = accounts.find(uscc);
        return account == null ? 0 : account.bidding(instrument);
    }

    @Override
    public long freed(String uscc, Instrument instrument) {
        return cityFirst.of(uscc, instrument);
    }

    @Override
    public List<FirstCall> firstCalls(String uscc, Instrument instrument) {
        return cityFirst.calls(uscc, instrument);
    }
}
