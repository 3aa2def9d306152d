package org.nengquan.registry.ledger.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.nengquan.registry.ledger.domain.Seal;

/** Recomputes the chain from the entries as they stand now. */
@ApplicationScoped
public class VerifyChain {

    private static final int BATCH = 1000;

    private final Seals seals;

    VerifyChain(Seals seals) {
        this.seals = seals;
    }

    /**
     * How far the chain holds.
     *
     * @param links links that were recomputed and agree
     * @param broken the first link that does not
     */
    public record Result(long links, Optional<Long> broken) {}

    /** Walks the whole chain; joins the running transaction. */
    public Uni<Result> verify() {
        return walk(Seal.ORIGIN);
    }

    private Uni<Result> walk(Seal from) {
        return seals.sealed(from.position(), BATCH).flatMap(page -> advance(from, page));
    }

    private Uni<Result> advance(Seal from, List<Seals.Sealed> page) {
        Seal link = from;
        for (Seals.Sealed sealed : page) {
            Seal expected = link.next(sealed.entry());
            if (!expected.equals(sealed.seal())) {
                return Uni.createFrom().item(new Result(link.position(), Optional.of(expected.position())));
            }
            link = expected;
        }
        boolean end = page.size() < BATCH;
        return end ? Uni.createFrom().item(new Result(link.position(), Optional.empty())) : walk(link);
    }
}
