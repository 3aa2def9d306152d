package org.nengquan.trading.matching.domain;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.gate.domain.Gate;
import org.nengquan.trading.gate.domain.Gates;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.gate.domain.MarketFacts;

/**
 * Judges again what rests in the market, by what is known now.
 *
 * @param concerned which wishes may be judged otherwise than when they were let in
 */
record Recheck(Predicate<Intent> concerned, MarketFacts facts) {

    /** Why the wish would be refused if it came now; null if it may rest. */
    @Nullable
    Refusal of(Intent resting) {
        return of(Gates.RESTING, resting);
    }

    /** The same by the gates of a mode that has its own. */
    @Nullable
    Refusal of(List<Gate> gates, Intent resting) {
        boolean asked = concerned.test(resting);
        return asked && Gates.check(gates, resting, facts) instanceof Decision.Refused(var why) ? why : null;
    }
}
