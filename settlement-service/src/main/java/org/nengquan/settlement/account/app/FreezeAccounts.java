package org.nengquan.settlement.account.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import org.jboss.logging.Logger;

/**
 * Stops exactly the accounts that a set-aside event concerns, in the running transaction: they may receive money but
 * hand none over until a person has looked at the event. All others go on.
 */
@ApplicationScoped
public class FreezeAccounts {
    private static final Logger LOG = Logger.getLogger(FreezeAccounts.class);

    private final Freezes freezes;
    private final Clock clock;

    FreezeAccounts(Freezes freezes, Clock clock) {
        this.freezes = freezes;
        this.clock = clock;
    }

    /**
     * @param usccs whom the event concerns; may be empty if it does not say
     * @param eventId {@code source/sequence}
     */
    public Uni<Void> freeze(Collection<String> usccs, String eventId, String reason) {
        LOG.errorf("an event was set aside and its accounts are frozen eventId=%s holders=%s", eventId, usccs);
        var named = usccs.stream().filter(uscc -> !uscc.isBlank()).toList();
        return named.isEmpty()
                ? Uni.createFrom().voidItem()
                : freezes.add(named, new Freezes.Freeze(eventId, reason, clock.instant()));
    }
}
