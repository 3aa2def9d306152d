package org.nengquan.settlement.closing.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.nengquan.settlement.closing.app.Shelf.Ended;
import org.nengquan.settlement.closing.domain.ClosedBooks;
import org.nengquan.settlement.ledger.app.VerifyChain;
import org.nengquan.settlement.ledger.domain.Seal;
import org.nengquan.settlement.moneystatement.app.Signer;

/**
 * Closes the books once the money statement of a day is signed: states what all entries sealed by then come to. Nothing
 * is closed over books that were changed or entries that do not match their seals: the integrity report names these.
 */
@ApplicationScoped
public class CloseBooks {
    private static final LocalDate AFTER_ALL = LocalDate.of(9999, 12, 31);

    private final Shelf shelf;
    private final ProveBooks prove;
    private final VerifyChain chain;
    private final Signer signer;

    CloseBooks(Shelf shelf, ProveBooks prove, VerifyChain chain, Signer signer) {
        this.shelf = shelf;
        this.prove = prove;
        this.chain = chain;
        this.signer = signer;
    }

    /** Closes the books of the newest day that has ended, unless that was done or another replica is at it. */
    public Uni<Void> closeNext() {
        if (signer.keyId().isEmpty()) {
            return nothing();
        }
        return Panache.withTransaction(() -> shelf.holdNextToClose()
                .flatMap(ended -> ended.map(this::closeIfProven).orElseGet(CloseBooks::nothing)));
    }

    private Uni<Void> closeIfProven(Ended ended) {
        return prove.trustedBefore(AFTER_ALL)
                .flatMap(proof -> proof.fault().isPresent() ? nothing() : readOn(ended, proof.books()));
    }

    private Uni<Void> readOn(Ended ended, Optional<ClosedBooks> trusted) {
        return chain.verifyFrom(trusted.map(ClosedBooks::through).orElse(Seal.GENESIS))
                .flatMap(verdict -> verdict.broken().isPresent()
                        ? nothing()
                        : shelf.seal(verdict.position())
                                .flatMap(last -> last.map(seal -> close(ended, trusted, seal))
                                        .orElseGet(CloseBooks::nothing)));
    }

    private Uni<Void> close(Ended ended, Optional<ClosedBooks> trusted, Seal last) {
        LocalDate day = ended.businessDate();
        return shelf.keepBalances(day, trusted, last)
                .flatMap(balances -> shelf.keepSums(day, trusted, last)
                        .flatMap(sums -> shelf.documentSha256Before(day)
                                .map(previous -> new ClosedBooks(
                                        day, last, balances, Optional.of(sums), ended.statementSha256(), previous))))
                .flatMap(this::signAndKeep);
    }

    private Uni<Void> signAndKeep(ClosedBooks books) {
        return signer.sign(books.document().getBytes(StandardCharsets.UTF_8))
                .map(signature -> shelf.keep(books, signature))
                .orElseThrow();
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
