package org.nengquan.trading.representative.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nengquan.intake.Caller;
import org.nengquan.problem.domain.Decision;
import org.nengquan.rights.Rights;
import org.nengquan.rights.RightsBook;
import org.nengquan.rights.domain.Representatives;
import org.nengquan.rights.domain.Right;

/**
 * The rights in memory, because an order must not wait for a table. Every replica looks each second whether another one
 * has written in the book; so a right that was taken away is gone a second after the registry was heard.
 */
@ApplicationScoped
class KnownRights implements Rights {
    private final RightsBook book;
    private volatile @Nullable Edition newest;

    KnownRights(RightsBook book) {
        this.book = book;
    }

    private record Edition(long revision, Map<String, Representatives> byUscc) {
        Optional<Representatives> of(Caller caller) {
            return Optional.ofNullable(byUscc.get(caller.uscc()));
        }
    }

    @Override
    public Uni<Decision> decide(Caller caller, Set<Right> anyOf) {
        Edition edition = newest;
        return (edition == null ? read() : Uni.createFrom().item(edition))
                .map(known -> Representatives.decide(known.of(caller), caller.username(), anyOf));
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
