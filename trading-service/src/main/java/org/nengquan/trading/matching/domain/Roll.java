package org.nengquan.trading.matching.domain;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.gate.domain.Parameters;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.participant.domain.EtsCoverage;
import org.nengquan.trading.participant.domain.Participant;
import org.nengquan.trading.participant.domain.ParticipantStatus;
import org.nengquan.trading.participant.domain.Project;
import org.nengquan.trading.participant.domain.RegionTarget;

/** What the market was told about its participants, and how far it has listened. */
final class Roll {
    /** A region's year. */
    record RegionYear(String regionCode, int year) {}

    /** One topic's story about one subject. */
    record Story(String stream, String subject) {}

    final Map<String, Participant> participants = HashMap.newHashMap(Accounts.MANY);
    final Map<String, EtsCoverage> coverages = new HashMap<>();
    final Map<RegionYear, RegionTarget> targets = new HashMap<>();
    final Map<String, Project> projects = new HashMap<>();
    final Map<String, Purchases> purchases = new HashMap<>();
    final Map<String, String> freezes = new HashMap<>();
    final Map<Story, Long> heard = new HashMap<>();
    final Parameters parameters = new Parameters();

    /** Whether this was not told before. */
    boolean isNews(Origin origin) {
        Long newest = heard.get(new Story(origin.stream(), origin.subject()));
        return newest == null || newest < origin.sequence();
    }

    /** From now on this counts as told. */
    void hear(Origin origin) {
        heard.put(new Story(origin.stream(), origin.subject()), origin.sequence());
    }

    void record(Participant participant) {
        participants.put(participant.uscc(), participant);
    }

    /** A status for somebody unknown is kept from taking effect: only an approved participant has one. */
    void record(String uscc, ParticipantStatus status) {
        participants.computeIfPresent(uscc, (key, known) -> known.withStatus(status));
        if (status == ParticipantStatus.ACTIVE) {
            freezes.remove(uscc);
        }
    }

    /** The newest list decides; an older year's, told late, does not undo it. */
    void record(EtsCoverage coverage) {
        coverages.merge(coverage.uscc(), coverage, (known, told) -> told.year() >= known.year() ? told : known);
    }

    void record(RegionTarget target) {
        targets.put(new RegionYear(target.regionCode(), target.year()), target);
        freezes.remove(target.regionCode());
    }

    void record(Project project) {
        projects.put(project.projectId(), project);
    }

    /** The purchases of the buyer's project; null if it buys for none. */
    @Nullable
    Purchases purchasesOf(@Nullable String projectId) {
        return projectId == null ? null : purchases.computeIfAbsent(projectId, id -> new Purchases());
    }

    /** What a project bought and bids for, by instrument. */
    static final class Purchases {
        private final long[] bought = new long[Instrument.values().length];
        private final long[] bidding = new long[Instrument.values().length];

        long bought(Instrument instrument) {
            return bought[instrument.ordinal()];
        }

        long bidding(Instrument instrument) {
            return bidding[instrument.ordinal()];
        }

        void bid(Instrument instrument, long quantity) {
            bidding[instrument.ordinal()] += quantity;
        }

        void unbid(Instrument instrument, long quantity) {
            bidding[instrument.ordinal()] -= quantity;
        }

        void buy(Instrument instrument, long quantity) {
            unbid(instrument, quantity);
            bought[instrument.ordinal()] = Math.addExact(bought[instrument.ordinal()], quantity);
        }

        void restore(Snapshot.Purchase purchase) {
            bought[purchase.instrument().ordinal()] = purchase.bought();
            bidding[purchase.instrument().ordinal()] = purchase.bidding();
        }
    }
}
