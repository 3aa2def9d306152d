package org.nengquan.settlement.ledger.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.nengquan.settlement.ledger.app.Chain.SealedEntry;
import org.nengquan.settlement.ledger.domain.Seal;

/** Recomputes the chain from the entries as they stand in the books. */
@ApplicationScoped
public class VerifyChain {
    private static final int BATCH = 2_000;

    private final Chain chain;

    VerifyChain(Chain chain) {
        this.chain = chain;
    }

    /**
     * The last link if every link after the trusted one follows from the one before; otherwise the first that does not.
     *
     * @param trusted {@link Seal#GENESIS} for the whole chain
     */
    public Uni<Verdict> verifyFrom(Seal trusted) {
        return Panache.withTransaction(() -> chain.after(trusted.position(), BATCH))
                .flatMap(links -> judge(trusted, links));
    }

    private Uni<Verdict> judge(Seal trusted, List<SealedEntry> links) {
        Seal seal = trusted;
        for (SealedEntry link : links) {
            seal = seal.next(link.entry());
            if (!seal.equals(link.seal())) {
                return Uni.createFrom().item(new Verdict(seal.position(), Optional.of(link.seal())));
            }
        }
        return links.size() < BATCH
                ? Uni.createFrom().item(new Verdict(seal.position(), Optional.empty()))
                : verifyFrom(seal);
    }

    /**
     * What verification found.
     *
     * @param position of the last link looked at
     * @param broken the link found there, if it does not follow from the one before
     */
    public record Verdict(long position, Optional<Seal> broken) {}
}
