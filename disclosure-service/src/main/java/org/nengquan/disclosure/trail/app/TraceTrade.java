package org.nengquan.disclosure.trail.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengquan.disclosure.log.app.Log;
import org.nengquan.disclosure.log.app.ProveFromLog;
import org.nengquan.disclosure.log.domain.Hash;
import org.nengquan.disclosure.trail.domain.Published;
import org.nengquan.disclosure.trail.domain.Tracing;
import org.nengquan.disclosure.trail.domain.Trail;
import org.nengquan.disclosure.trail.domain.TrailEvent;
import org.nengquan.disclosure.trail.domain.Viewer;

/** Tells a trade's whole way from what was heard, and proves that the trade is in the public log. */
@ApplicationScoped
public class TraceTrade {
    private final Trails trails;
    private final Log log;
    private final ProveFromLog proofs;

    TraceTrade(Trails trails, Log log, ProveFromLog proofs) {
        this.trails = trails;
        this.log = log;
        this.proofs = proofs;
    }

    /**
     * The trail with its proof of publication.
     *
     * @param proof that the trade's leaf is in the log as it is now; null while the trade is not published
     */
    public record Traced(Trail trail, @Nullable PublicationProof proof) {}

    /** Proof of RFC 9162 §2.1.3; hashes in hexadecimal. */
    public record PublicationProof(long leaf, String leafHash, long size, String root, List<String> hashes) {}

    /** Empty if there is no such trade or it is none of the viewer's business. */
    public Uni<Optional<Traced>> trace(String tradeNumber, Viewer viewer) {
        return trails.trade(tradeNumber)
                .flatMap(found -> found.map(trade -> trace(trade, viewer))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private Uni<Optional<Traced>> trace(TrailEvent trade, Viewer viewer) {
        return trails.way(trade)
                .map(events -> Tracing.of(trade, events, viewer))
                .flatMap(trail -> trail.map(seen -> proven(seen, trade))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private Uni<Optional<Traced>> proven(Trail trail, TrailEvent trade) {
        return trade.published()
                .map(this::proof)
                .orElseGet(() -> Uni.createFrom().nullItem())
                .map(proof -> Optional.of(new Traced(trail, proof)));
    }

    private Uni<PublicationProof> proof(Published published) {
        return log.head()
                .flatMap(head -> proofs.inclusion(published.leaf(), head.size())
                        .map(hashes -> new PublicationProof(
                                published.leaf(),
                                published.hash(),
                                head.size(),
                                head.root().hex(),
                                hashes.stream().map(Hash::hex).toList())));
    }
}
