package org.nengquan.trading.gate.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.offer.domain.FirstCall;
import org.nengquan.trading.participant.domain.EtsCoverage;
import org.nengquan.trading.participant.domain.Participant;
import org.nengquan.trading.participant.domain.Project;
import org.nengquan.trading.participant.domain.RegionTarget;

/** What the gates may know at the moment an order is judged. */
public interface MarketFacts {

    /** The rules of the open day; null while the market is closed. */
    @Nullable
    DayRules rules();

    /** Where the day stands. */
    Phase phase();

    /** Why trading in the instrument is halted; null if it is not. */
    @Nullable
    String haltOf(Instrument instrument);

    /** The allowed prices of the open day. */
    PriceBand band(Instrument instrument);

    @Nullable
    Participant participant(String uscc);

    @Nullable
    EtsCoverage etsCoverage(String uscc);

    @Nullable
    RegionTarget regionTarget(String regionCode, int year);

    @Nullable
    Project project(String projectId);

    /** Why the unit or region may not trade until somebody has looked into it; null if nothing stands against it. */
    @Nullable
    String freezeOf(String usccOrRegionCode);

    /** Units that the project has bought so far. */
    long bought(String projectId, Instrument instrument);

    /** Units that the project's open buy orders ask for. */
    long bidding(String projectId, Instrument instrument);

    /** What the participant bought on the market less what it sold, in units; never below zero. */
    long netBought(String uscc, Instrument instrument);

    /** Units that the participant's open orders and agreements would buy. */
    long openBuys(String uscc, Instrument instrument);

    /** Saved units of a voluntary unit that its city did not take and that stand behind nothing: free for everybody. */
    long freed(String uscc, Instrument instrument);

    /** What the unit offers to its city at present, oldest first (优先收储). */
    List<FirstCall> firstCalls(String uscc, Instrument instrument);

    /** The rules, for gates that stand behind {@link MarketIsOpen}. */
    default DayRules openRules() {
        return Objects.requireNonNull(rules(), "MarketIsOpen stands before this gate");
    }

    /** The participant, for gates that stand behind {@link ParticipantIsActive}. */
    default Participant knownParticipant(String uscc) {
        return Objects.requireNonNull(participant(uscc), "ParticipantIsActive stands before this gate");
    }

    /** The buyer's project, for gates that stand behind {@link BuyerNamesItsProject}; null if the buyer is no project. */
    default @Nullable Project projectOf(Intent intent) {
        return intent.projectId() == null ? null : project(intent.projectId());
    }
}
