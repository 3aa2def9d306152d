package org.nengquan.settlement.closing.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.nengquan.settlement.closing.app.Shelf.Signed;
import org.nengquan.settlement.closing.domain.BooksChain;
import org.nengquan.settlement.closing.domain.BooksChain.Kept;
import org.nengquan.settlement.closing.domain.BooksChain.Standing;
import org.nengquan.settlement.closing.domain.ClosedBooks;
import org.nengquan.settlement.moneystatement.app.Signer;
import org.nengquan.settlement.moneystatement.app.Signer.Signature;

/** Says which closed books may be trusted, so that what they close need not be read again. */
@ApplicationScoped
public class ProveBooks {
    private final Shelf shelf;
    private final Signer signer;

    ProveBooks(Shelf shelf, Signer signer) {
        this.shelf = shelf;
        this.signer = signer;
    }

    /**
     * The newest books of a day before this one that the present key has signed: the text is what was signed, follows from
     * the books before, and names the seal, the balances and the sums that stand in the tables. The links before this one
     * were looked at when it was closed, and by {@link #all}.
     */
    public Uni<Proof> trustedBefore(LocalDate day) {
        return Panache.withTransaction(() -> signer.keyId()
                .map(key -> shelf.newestBefore(day, key))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                .flatMap(newest ->
                        newest.map(this::prove).orElseGet(() -> Uni.createFrom().item(Proof.NOTHING_CLOSED))));
    }

    /** Every link from the first to the last; nothing is trusted, for whoever asks reads everything. */
    public Uni<Proof> all() {
        return Panache.withTransaction(shelf::all)
                .map(all -> new BooksChain(
                        ClosedBooks.NONE, all.stream().map(this::kept).toList()))
                .map(chain -> new Proof(Optional.empty(), chain.fault()));
    }

    private Uni<Proof> prove(Signed newest) {
        return shelf.documentSha256Before(newest.books().businessDate())
                .map(before -> new BooksChain(before, List.of(kept(newest))).fault())
                .flatMap(fault -> fault.map(Proof::broken)
                        .map(Uni.createFrom()::item)
                        .orElseGet(() -> compareSeal(newest.books())));
    }

    private Uni<Proof> compareSeal(ClosedBooks books) {
        return shelf.seal(books.through().position())
                .flatMap(seal -> seal.filter(books.through()::equals).isEmpty()
                        ? Uni.createFrom()
                                .item(Proof.broken(
                                        "the seal named by the books of " + books.businessDate() + " is another one"))
                        : compare(books));
    }

    private Uni<Proof> compare(ClosedBooks books) {
        return shelf.balances(books.businessDate())
                .flatMap(balances -> shelf.sums(books.businessDate()).map(sums -> compare(books, balances, sums)));
    }

    private static Proof compare(ClosedBooks books, ClosedBooks.Balances balances, ClosedBooks.Sums sums) {
        if (!books.balances().equals(balances)) {
            return Proof.broken("the balances kept for the books of " + books.businessDate() + " were changed");
        }
        return books.sums().filter(signed -> !signed.equals(sums)).isPresent()
                ? Proof.broken("the sums kept for the books of " + books.businessDate() + " were changed")
                : new Proof(Optional.of(books), Optional.empty());
    }

    private Kept kept(Signed signed) {
        return new Kept(signed.books(), signed.document(), standing(signed));
    }

    private Standing standing(Signed signed) {
        Signature signature = signed.signature();
        if (!signer.keyId().filter(signature.keyId()::equals).isPresent()) {
            return Standing.BY_ANOTHER_KEY;
        }
        byte[] document = signed.document().getBytes(StandardCharsets.UTF_8);
        return signer.verify(document, HexFormat.of().parseHex(signature.bytesHex()))
                ? Standing.SIGNED
                : Standing.FORGED;
    }

    /**
     * What may be trusted.
     *
     * @param books empty if everything has to be read
     * @param fault what is wrong with closed books, if anything is
     */
    public record Proof(Optional<ClosedBooks> books, Optional<String> fault) {
        static final Proof NOTHING_CLOSED = new Proof(Optional.empty(), Optional.empty());

        static Proof broken(String fault) {
            return new Proof(Optional.empty(), Optional.of(fault));
        }
    }
}
