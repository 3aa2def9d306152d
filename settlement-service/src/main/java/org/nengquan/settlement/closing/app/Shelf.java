package org.nengquan.settlement.closing.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nengquan.settlement.closing.domain.ClosedBooks;
import org.nengquan.settlement.ledger.domain.Seal;
import org.nengquan.settlement.moneystatement.app.Signer.Signature;

/** Where closed books stand. */
public interface Shelf {

    /** The newest day with a money statement and without closed books, held until the transaction ends. */
    Uni<Optional<Ended>> holdNextToClose();

    /** Keeps the balances of a day: those of the trusted books, and what the entries sealed since then moved. */
    Uni<ClosedBooks.Balances> keepBalances(LocalDate businessDate, Optional<ClosedBooks> trusted, Seal through);

    /** Keeps the sums of a day: those that the trusted books carry, and what was told of the entries sealed since then. */
    Uni<ClosedBooks.Sums> keepSums(LocalDate businessDate, Optional<ClosedBooks> trusted, Seal through);

    Uni<Void> keep(ClosedBooks books, Signature signature);

    /** All closed books, the oldest first. */
    Uni<List<Signed>> all();

    /** The newest books of a day before this one that were signed with this key. */
    Uni<Optional<Signed>> newestBefore(LocalDate day, String keyId);

    /** SHA-256 of the newest document of a day before this one, or {@link ClosedBooks#NONE}. */
    Uni<String> documentSha256Before(LocalDate day);

    /** What the sums kept for a day come to now. */
    Uni<ClosedBooks.Sums> sums(LocalDate businessDate);

    /** What the balances kept for a day come to now. */
    Uni<ClosedBooks.Balances> balances(LocalDate businessDate);

    /** The seal at a position as it stands now. */
    Uni<Optional<Seal>> seal(long position);

    /** A day that has ended, and the SHA-256 of its money statement. */
    record Ended(LocalDate businessDate, String statementSha256) {}

    /** Closed books, the text that was signed, and the signature. */
    record Signed(ClosedBooks books, String document, Signature signature) {}
}
