package org.nengquan.registry.statement.domain;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.nengquan.registry.cap.domain.CapKey;
import org.nengquan.registry.ledger.domain.AccountKind;

/**
 * Where all units of a cap are (办法§6, §10). What was issued is somewhere: the places add up to it, and it lies within
 * the cap.
 *
 * @param key for which units
 * @param cap how many may be issued
 * @param issued how many were
 * @param places how many are where; a kind that is missing has none
 */
public record CapStatement(CapKey key, long cap, long issued, Map<AccountKind, Long> places) {

    private static final Set<AccountKind> FROZEN =
            EnumSet.of(AccountKind.FROZEN, AccountKind.PLEDGED, AccountKind.COURT_HELD);

    public CapStatement {
        places = places.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(places));
    }

    /** Whether it adds up. */
    public boolean addsUp() {
        return issued <= cap && places.values().stream().reduce(0L, Math::addExact) == issued;
    }

    /** At holders' hands. */
    public long held() {
        return at(AccountKind.AVAILABLE);
    }

    /** Handed to the market. */
    public long inTrading() {
        return at(AccountKind.IN_TRADING);
    }

    /** Frozen, pledged or held for a court. */
    public long frozen() {
        return FROZEN.stream().mapToLong(this::at).reduce(0, Math::addExact);
    }

    /** Bound to projects. */
    public long bound() {
        return at(AccountKind.BOUND);
    }

    /** Used up. */
    public long retired() {
        return at(AccountKind.RETIRED);
    }

    /** Taken back without payment. */
    public long reclaimed() {
        return at(AccountKind.RECLAIMED);
    }

    /** Out of validity. */
    public long expired() {
        return at(AccountKind.EXPIRED);
    }

    private long at(AccountKind kind) {
        return places.getOrDefault(kind, 0L);
    }
}
