package org.nengquan.trading.gate.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.offer.domain.FirstCall;
import org.nengquan.trading.participant.domain.CoalUse;
import org.nengquan.trading.participant.domain.EtsCoverage;
import org.nengquan.trading.participant.domain.JointReview;
import org.nengquan.trading.participant.domain.Participant;
import org.nengquan.trading.participant.domain.ParticipantKind;
import org.nengquan.trading.participant.domain.ParticipantStatus;
import org.nengquan.trading.participant.domain.Project;
import org.nengquan.trading.participant.domain.RegionTarget;

/** An open market on the first day of the law, of which a test changes one thing. */
final class FakeMarket implements MarketFacts {
    static final String CITY = "11410100005252071K";
    static final String UNIT = "914403001922038216";
    static final String BUILDER = "91330100799655058B";
    static final String PROVINCE = "91110000802100433B";
    static final String REGION = "410100";
    static final LocalDate DAY = LocalDate.of(2022, 7, 1);

    final Map<String, Participant> participants = new HashMap<>();
    final Map<String, EtsCoverage> coverages = new HashMap<>();
    final Map<String, RegionTarget> targets = new HashMap<>();
    final Map<String, Project> projects = new HashMap<>();
    final Map<String, String> freezes = new HashMap<>();
    /** The figures in force; a test may change or remove one. */
    final Map<ParameterName, Long> figures = new HashMap<>(Map.of(
            ParameterName.LISTING_PRICE_LIMIT_PERCENT, 10L,
            ParameterName.FIRST_CLOSE_ENERGY_FEN, 20_000L,
            ParameterName.FIRST_CLOSE_COAL_FEN, 30_000L));

    Phase.Name phase = Phase.Name.CONTINUOUS;
    final Map<Instrument, String> halts = new HashMap<>();
    final List<FirstCall> calls = new ArrayList<>();
    long freed;
    long netBought;
    long openBuys;
    long bought;
    long bidding;
    long either = 1;
    long tick = 1;
    long lot = 1;
    boolean open = true;

    FakeMarket() {
        participant(CITY, ParticipantKind.CITY);
        participant(UNIT, ParticipantKind.VOLUNTARY);
        participant(BUILDER, ParticipantKind.PROJECT);
        participant(PROVINCE, ParticipantKind.PROVINCE);
        target(2021, true, true);
        project(JointReview.PASSED, CoalUse.REPLACEMENT);
    }

    void participant(String uscc, ParticipantKind kind) {
        participants.put(uscc, new Participant(uscc, kind, REGION, ParticipantStatus.ACTIVE));
    }

    void target(int year, boolean energy, boolean coal) {
        targets.put(REGION + year, new RegionTarget(REGION, year, energy, coal));
    }

    void project(JointReview review, CoalUse use) {
        projects.put("p1", new Project("p1", BUILDER, REGION, review, 300, 200, use, "2022-07-01"));
    }

    static Intent sell(String uscc) {
        return new Intent(uscc, Instrument.ENERGY, Side.SELL, Priority.POOL, null, 20_000, 10);
    }

    static Intent buy(String uscc, @Nullable String project, Instrument instrument, long quantity) {
        long price = instrument == Instrument.ENERGY ? 20_000 : 30_000;
        return new Intent(uscc, instrument, Side.BUY, null, project, price, quantity);
    }

    @Override
    public @Nullable DayRules rules() {
        if (!open) {
            return null;
        }
        var parameters = new Parameters();
        figures.put(ParameterName.TICK_FEN, tick);
        figures.put(ParameterName.LOT, lot);
        figures.put(ParameterName.EITHER_TARGET_BARS_SELLER, either);
        figures.forEach((name, value) -> parameters.record(new Parameter(name, value, DAY, "办法")));
        return DayRules.on(DAY, parameters).orElseThrow();
    }

    @Override
    public Phase phase() {
        return open ? phase.phase() : new Phase.Closed();
    }

    @Override
    public @Nullable String haltOf(Instrument instrument) {
        return halts.get(instrument);
    }

    @Override
    public long netBought(String uscc, Instrument instrument) {
        return netBought;
    }

    @Override
    public long openBuys(String uscc, Instrument instrument) {
        return openBuys;
    }

    @Override
    public PriceBand band(Instrument instrument) {
        return PriceBand.around(instrument == Instrument.ENERGY ? 20_000 : 30_000, 10);
    }

    @Override
    public @Nullable Participant participant(String uscc) {
        return participants.get(uscc);
    }

    @Override
    public @Nullable EtsCoverage etsCoverage(String uscc) {
        return coverages.get(uscc);
    }

    @Override
    public @Nullable RegionTarget regionTarget(String regionCode, int year) {
        return targets.get(regionCode + year);
    }

    @Override
    public @Nullable Project project(String projectId) {
        return projects.get(projectId);
    }

    @Override
    public @Nullable String freezeOf(String usccOrRegionCode) {
        return freezes.get(usccOrRegionCode);
    }

    @Override
    public long bought(String projectId, Instrument instrument) {
        return bought;
    }

    @Override
    public long bidding(String projectId, Instrument instrument) {
        return bidding;
    }

    @Override
    public long freed(String uscc, Instrument instrument) {
        return freed;
    }

    @Override
    public List<FirstCall> firstCalls(String uscc, Instrument instrument) {
        return calls;
    }
}
