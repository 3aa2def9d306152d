package org.nengquan.trading.position.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.nengquan.trading.matching.domain.Balance;

/** Positions as they were committed. */
public interface Positions {

    /**
     * The balances of the participant.
     *
     * @param regionCode only if it belongs to this region; empty for any
     */
    Uni<List<Balance>> of(String uscc, String regionCode);
}
