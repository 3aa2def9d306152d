package org.nengquan.registry.ledger.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.nengquan.registry.ledger.domain.Seal;

/**
 * Chains the entries after they have committed, in commit order, so that the chain costs no writer a lock. Runs on
 * every replica; the database lets one of them work at a time.
 */
@ApplicationScoped
public class SealEntries {

    private static final int BATCH = 1000;

    private final Seals seals;

    SealEntries(Seals seals) {
        this.seals = seals;
    }

    @Scheduled(
            every = "${nengquan.ledger.seal-every:2s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    Uni<Void> nudge() {
        return seal().replaceWithVoid();
    }

    /** Seals up to a thousand entries and tells how many. */
    public Uni<Integer> seal() {
        return Panache.withTransaction(() ->
                seals.claim().flatMap(mine -> mine ? extend() : Uni.createFrom().item(0)));
    }

    private Uni<Integer> extend() {
        return seals.last()
                .flatMap(last -> seals.unsealed(BATCH).map(entries -> chain(last, entries)))
                .call(links -> links.isEmpty() ? Uni.createFrom().voidItem() : seals.append(links))
                .map(List::size);
    }

    private static List<Seal> chain(Seal last, List<Seal.Sealable> entries) {
        List<Seal> links = new ArrayList<>(entries.size());
        Seal link = last;
        for (Seal.Sealable entry : entries) {
            link = link.next(entry);
            links.add(link);
        }
        return links;
    }
}
