package org.nengquan.settlement.ledger.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.nengquan.settlement.ledger.app.Chain.SealedEntry;
import org.nengquan.settlement.ledger.domain.BookedEntry;
import org.nengquan.settlement.ledger.domain.Seal;

/** Chains what was committed, after the fact, so that no booking ever waits for the chain. */
@ApplicationScoped
public class SealEntries {
    private static final int BATCH = 1_000;

    private final Chain chain;

    SealEntries(Chain chain) {
        this.chain = chain;
    }

    /** Seals one batch; answers how many entries it sealed, which is 0 if another replica is at it. */
    public Uni<Integer> sealOneBatch() {
        return Panache.withTransaction(() -> chain.holdLast()
                .flatMap(last ->
                        last.map(this::sealAfter).orElse(Uni.createFrom().item(0))));
    }

    private Uni<Integer> sealAfter(Seal last) {
        return chain.unsealed(BATCH).flatMap(entries -> append(last, entries));
    }

    private Uni<Integer> append(Seal last, List<BookedEntry> entries) {
        List<SealedEntry> links = new ArrayList<>();
        Seal seal = last;
        for (BookedEntry entry : entries) {
            seal = seal.next(entry);
            links.add(new SealedEntry(seal, entry));
        }
        Uni<Void> appended = links.isEmpty() ? Uni.createFrom().voidItem() : chain.append(links);
        return appended.replaceWith(links.size());
    }
}
