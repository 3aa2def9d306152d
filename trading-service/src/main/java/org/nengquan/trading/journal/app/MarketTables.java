package org.nengquan.trading.journal.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The tables that readers ask: orders, trades, positions, days and everything else that follows the journal. They are
 * written behind the commits, so whoever reads them says so here first and finds everything that was acknowledged before.
 *
 * <p>Safe for any number of callers at once.
 */
@ApplicationScoped
public class MarketTables {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Shards shards;
    private final JournalConfig config;
    private volatile @Nullable Following own;

    MarketTables(Shards shards, JournalConfig config) {
        this.shards = shards;
        this.config = config;
    }

    /**
     * Completes when the tables show every line that was committed before the call, on the caller's own Vert.x context; at
     * once if they do, as they nearly always do.
     *
     * <p>Fails with 503 and {@code Retry-After} if they do not within five seconds, or the shard changes hands.
     */
    public Uni<Void> upToDate() {
        return Uni.createFrom().deferred(() -> {
            Following following = own;
            if (following != null && following.behind() == 0) {
                return Uni.createFrom().voidItem();
            }
            return CallersContext.answer(following == null ? asTheOwnerWrites() : following.upToNow())
                    .ifNoItem()
                    .after(PATIENCE)
                    .failWith(Unavailable::behind);
        });
    }

    /** Lines that are committed and not in the tables yet, as far as this process writes them. */
    long behind() {
        Following following = own;
        return following == null ? 0 : following.behind();
    }

    /** The shard is ours, or not any more. */
    void follow(@Nullable Following following) {
        own = following;
    }

    /** Another process writes the tables: it does so after its rest at the latest. */
    private Uni<Void> asTheOwnerWrites() {
        return shards.standing(config.shard()).chain(now -> showing(now.lastSeq(), now));
    }

    private Uni<Void> showing(long seq, Shards.Standing now) {
        return now.followedSeq() >= seq
                ? Uni.createFrom().voidItem()
                : shards.standing(config.shard())
                        .onItem()
                        .delayIt()
                        .by(LOOK_AGAIN)
                        .chain(later -> showing(seq, later));
    }
}
