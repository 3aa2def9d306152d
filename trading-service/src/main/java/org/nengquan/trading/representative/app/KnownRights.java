package org.nengquan.trading.representative.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nengquan.intake.Caller;
import org.nengquan.problem.domain.Decision;
import org.nengquan.trading.representative.domain.Representatives;
import org.nengquan.trading.representative.domain.Right;

/**
 * The rights in memory, because an order must not wait for a table. Every replica looks each second whether another one
 * has written in the book; so a right that was taken away is gone a second after the registry was heard.
 *
 * <p>A participant of which the registry told nothing has named nobody, and goes on by roles alone (decision 0031).
 */
@ApplicationScoped
public class KnownRights {
    private final RightsBook book;
    private volatile @Nullable Edition newest;

    KnownRights(RightsBook book) {
        this.book = book;
    }

    private record Edition(long revision, Map<String, Representatives> byUscc) {}

    /** Whether the caller's own organization gave it one of these rights. */
    public Uni<Decision> decide(Caller caller, Set<Right> anyOf) {
        Edition edition = newest;
        return (edition == null ? read() : Uni.createFrom().item(edition))
                .map(known -> decide(known.byUscc().get(caller.uscc()), caller, anyOf));
    }

    private static Decision decide(@Nullable Representatives told, Caller caller, Set<Right> anyOf) {
        return told == null ? Decision.allowed() : told.decide(caller.username(), anyOf);
    }

    @Scheduled(
            every = "1s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    Uni<Void> look() {
        return Panache.withSession(book::revision)
                .flatMap(revision -> isNewest(revision) ? Uni.createFrom().voidItem() : read().replaceWithVoid());
    }

    private boolean isNewest(long revision) {
        Edition edition = newest;
        return edition != null && edition.revision() == revision;
    }

    /** The revision first: what is written in between is read now and looked for once more. */
    private Uni<Edition> read() {
        return Panache.withSession(() -> book.revision()
                .flatMap(revision -> book.all().map(rights -> new Edition(revision, rights)))
                .invoke(this::keep));
    }

    private void keep(Edition edition) {
        newest = edition;
    }
}
