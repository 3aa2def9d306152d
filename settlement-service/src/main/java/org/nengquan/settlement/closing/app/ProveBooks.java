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
     * The newest books of a day before this one that the present key has signed, compared with the seal and the balances
     * they name. If any link of the chain is broken, none is trusted.
     */
    public Uni<Proof> trustedBefore(LocalDate day) {
        return Panache.withTransaction(() -> shelf.all()
                .map(all -> new BooksChain(all.stream().map(this::kept).toList()))
                .flatMap(chain -> prove(chain, day)));
    }

    private Uni<Proof> prove(BooksChain chain, LocalDate day) {
        return chain.fault()
                .map(fault -> Uni.createFrom().item(Proof.broken(fault)))
                .orElseGet(() -> newestSigned(chain.links(), day)
                        .map(this::compare)
                        .orElseGet(() -> Uni.createFrom().item(Proof.NOTHING_CLOSED)));
    }

    private static Optional<ClosedBooks> newestSigned(List<Kept> links, LocalDate day) {
        return links.reversed().stream()
                .filter(link -> link.standing() == Standing.SIGNED)
                .map(Kept::books)
                .filter(books -> books.businessDate().isBefore(day))
                .findFirst();
    }

    private Uni<Proof> compare(ClosedBooks books) {
        return shelf.seal(books.through().position())
                .flatMap(seal -> seal.filter(books.through()::equals).isEmpty()
                        ? Uni.createFrom()
                                .item(Proof.broken(
                                        "the seal named by the books of " + books.businessDate() + " is another one"))
                        : shelf.balances(books.businessDate()).map(now -> compare(books, now)));
    }

    private static Proof compare(ClosedBooks books, ClosedBooks.Balances now) {
        return now.equals(books.balances())
                ? new Proof(Optional.of(books), Optional.empty())
                : Proof.broken("the balances kept for the books of " + books.businessDate() + " were changed");
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
