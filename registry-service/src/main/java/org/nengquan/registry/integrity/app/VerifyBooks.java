package org.nengquan.registry.integrity.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.nengquan.registry.integrity.domain.Check;
import org.nengquan.registry.integrity.domain.Report;
import org.nengquan.registry.ledger.app.VerifyChain;

/** Verifies the registry's books on the live system, all checks at one moment. */
@ApplicationScoped
public class VerifyBooks {

    private final Books books;
    private final VerifyChain chain;

    VerifyBooks(Books books, VerifyChain chain) {
        this.books = books;
        this.chain = chain;
    }

    /** Recomputes everything. */
    @WithTransaction
    public Uni<Report> verify() {
        return books.holdStill()
                .chain(books::recompute)
                .flatMap(checks -> chain.verify().map(result -> with(checks, result)))
                .flatMap(checks -> books.counts().map(counts -> new Report(checks, counts)));
    }

    private static List<Check> with(List<Check> checks, VerifyChain.Result result) {
        String detail = result.broken()
                .map(position -> "broken at link " + position)
                .orElse(result.links() + " links recomputed");
        Check check = new Check("chain-of-entries-holds", result.broken().isEmpty(), detail);
        return Stream.concat(checks.stream(), Stream.of(check)).toList();
    }
}
