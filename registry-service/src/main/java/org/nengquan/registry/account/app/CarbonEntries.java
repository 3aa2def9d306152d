package org.nengquan.registry.account.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.nengquan.registry.identity.domain.Uscc;

/** Accounts that the carbon market's list, or the end of a window, has something to say about. */
public interface CarbonEntries {

    /** Active accounts of units that carbon trading covers in this year. */
    Uni<List<Uscc>> covered(int year, int limit);

    /** Restricted accounts whose restriction has a last day. */
    Uni<List<Uscc>> inAWindow(int limit);
}
