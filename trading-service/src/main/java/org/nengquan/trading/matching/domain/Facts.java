package org.nengquan.trading.matching.domain;

import org.jspecify.annotations.Nullable;
import org.nengquan.trading.gate.domain.DayRules;
import org.nengquan.trading.gate.domain.MarketFacts;
import org.nengquan.trading.gate.domain.PriceBand;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.participant.domain.EtsCoverage;
import org.nengquan.trading.participant.domain.Participant;
import org.nengquan.trading.participant.domain.Project;
import org.nengquan.trading.participant.domain.RegionTarget;

/** What the gates may know, read from the engine's own state. */
record Facts(Roll roll, TradingDay day) implements MarketFacts {

    @Override
    public @Nullable DayRules rules() {
        return day.rules();
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
}
