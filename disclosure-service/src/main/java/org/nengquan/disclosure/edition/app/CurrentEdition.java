package org.nengquan.disclosure.edition.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** The edition that this replica shows. It is never ahead of what the figures in memory show. */
@ApplicationScoped
public class CurrentEdition {

    private static final long NOTHING_LOADED = -1;

    private final Editions editions;
    private final Instance<ReadModel> models;
    private final AtomicLong shown = new AtomicLong(NOTHING_LOADED);

    CurrentEdition(Editions editions, Instance<ReadModel> models) {
        this.editions = editions;
        this.models = models;
    }

    /** The number of the edition; part of each entity tag. */
    public long number() {
        return shown.get();
    }

    /** False until the figures were read for the first time. */
    public boolean isLoaded() {
        return shown.get() > NOTHING_LOADED;
    }

    /** Takes over what was committed since; called after each commit here, and once a second for commits elsewhere. */
    public Uni<Void> refresh() {
        return editions.current().flatMap(this::catchUp);
    }

    private Uni<Void> catchUp(long newest) {
        long since = shown.get();
        if (newest <= since) {
            return Uni.createFrom().voidItem();
        }
        List<Uni<Void>> refreshes =
                models.stream().map(model -> model.refresh(since)).toList();
        return Uni.join()
                .all(refreshes)
                .andFailFast()
                .invoke(() -> shown.accumulateAndGet(newest, Math::max))
                .replaceWithVoid();
    }
}
