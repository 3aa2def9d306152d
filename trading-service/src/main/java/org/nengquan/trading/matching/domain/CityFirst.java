package org.nengquan.trading.matching.domain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.offer.domain.FirstCall;
import org.nengquan.trading.participant.domain.Participant;
import org.nengquan.trading.participant.domain.ParticipantKind;

/**
 * 优先收储 (办法§13): what is offered to cities now, and how many saved units each voluntary unit may sell to anybody because
 * its city was offered them and did not take them. These are never more than it has free in the market: an order uses them
 * up with its stake and gives them back with it.
 */
final class CityFirst {
    private record Key(String uscc, Instrument instrument) {}

    /** Open offers in the order in which they were made. */
    final Map<UUID, FirstCall> calls = new LinkedHashMap<>();

    private final Map<Key, Long> units = new HashMap<>();
    private final Roll roll;

    CityFirst(Roll roll) {
        this.roll = roll;
    }

    /** What the unit offers to its city at present. */
    List<FirstCall> calls(String uscc, Instrument instrument) {
        return calls.values().stream()
                .filter(call -> call.uscc().equals(uscc) && call.instrument() == instrument)
                .toList();
    }

    /** How many units are free for everybody. */
    long of(String uscc, Instrument instrument) {
        return units.getOrDefault(new Key(uscc, instrument), 0L);
    }

    void free(String uscc, Instrument instrument, long quantity) {
        set(uscc, instrument, Math.addExact(of(uscc, instrument), quantity));
    }

    /** Units stand behind a wish from now on. */
    void use(Intent intent, long quantity) {
        if (concerns(intent)) {
            long before = of(intent.uscc(), intent.instrument());
            set(intent.uscc(), intent.instrument(), Math.max(0, before - quantity));
        }
    }

    /** Units stand behind the wish no longer, and were not traded. */
    void giveBack(Intent intent, long quantity) {
        if (concerns(intent)) {
            free(intent.uscc(), intent.instrument(), quantity);
        }
    }

    /** Units left the market: no more can be free than are there. */
    void keepWithin(String uscc, Instrument instrument, long there) {
        set(uscc, instrument, Math.min(of(uscc, instrument), there));
    }

    List<Snapshot.FreedUnits> all() {
        return units.entrySet().stream()
                .map(entry -> new Snapshot.FreedUnits(
                        entry.getKey().uscc(), entry.getKey().instrument(), entry.getValue()))
                .sorted(Comparator.comparing(Snapshot.FreedUnits::uscc).thenComparing(Snapshot.FreedUnits::instrument))
                .toList();
    }

    private void set(String uscc, Instrument instrument, long quantity) {
        if (quantity == 0) {
            units.remove(new Key(uscc, instrument));
        } else {
            units.put(new Key(uscc, instrument), quantity);
        }
    }

    private boolean concerns(Intent intent) {
        if (intent.side() != Side.SELL || intent.priority() != Priority.SAVED) {
            return false;
        }
        Participant seller = roll.participants.get(intent.uscc());
        return seller != null && seller.kind() == ParticipantKind.VOLUNTARY;
    }
}
