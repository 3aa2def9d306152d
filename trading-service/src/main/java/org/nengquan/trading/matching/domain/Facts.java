package org.nengquan.trading.matching.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.gate.domain.DayRules;
import org.nengquan.trading.gate.domain.MarketFacts;
import org.nengquan.trading.gate.domain.Parameter;
import org.nengquan.trading.gate.domain.ParameterName;
import org.nengquan.trading.gate.domain.Phase;
import org.nengquan.trading.gate.domain.PriceBand;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.offer.domain.FirstCall;
import org.nengquan.trading.participant.domain.EtsCoverage;
import org.nengquan.trading.participant.domain.Participant;
import org.nengquan.trading.participant.domain.Project;
import org.nengquan.trading.participant.domain.RegionTarget;

/**
 * What the gates may know, read from the engine's own state.
 *
 * @param supposed a figure that is to be taken for another than it is, to learn what would follow; null for the truth
 */
record Facts(
        Roll roll,
        Accounts accounts,
        TradingDay day,
        CityFirst cityFirst,
        @Nullable Parameter supposed) implements MarketFacts {

    Facts(Roll roll, Accounts accounts, TradingDay day, CityFirst cityFirst) {
        this(roll, accounts, day, cityFirst, null);
    }

    /** The same, had the figure that value. The close of the day before stays what it was. */
    Facts supposing(Parameter figure) {
        return new Facts(roll, accounts, day, cityFirst, figure);
    }

    @Override
    public @Nullable DayRules rules() {
        DayRules rules = day.rules();
        return rules == null || supposed == null ? rules : rules.with(supposed);
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
        PriceBand band = day.band(instrument);
        return supposed == null || supposed.name() != ParameterName.LISTING_PRICE_LIMIT_PERCENT
                ? band
                : PriceBand.around(band.previousCloseFen(), supposed.value());
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
