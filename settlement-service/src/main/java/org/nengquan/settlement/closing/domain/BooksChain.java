package org.nengquan.settlement.closing.domain;

import java.util.List;
import java.util.Optional;
import org.nengquan.settlement.digest.domain.Sha256;

/**
 * Closed books one after the other, as they were kept.
 *
 * @param before SHA-256 of the document of the books before the first of these, or {@link ClosedBooks#NONE}
 */
public record BooksChain(String before, List<Kept> links) {

    public BooksChain {
        links = List.copyOf(links);
    }

    /** What does not follow from what came before, or was not signed as it stands; empty if all is well. */
    public Optional<String> fault() {
        String previous = before;
        for (Kept link : links) {
            Optional<String> fault = link.fault(previous);
            if (fault.isPresent()) {
                return fault;
            }
            previous = Sha256.of(link.document());
        }
        return Optional.empty();
    }

    /**
     * Closed books and how they were signed.
     *
     * @param document as it was signed
     * @param standing what the present key says of the signature
     */
    public record Kept(ClosedBooks books, String document, Standing standing) {

        private Optional<String> fault(String previous) {
            if (!document.equals(books.document())) {
                return Optional.of("the books of " + books.businessDate() + " are not those that were signed");
            }
            if (standing == Standing.FORGED) {
                return Optional.of("the signature under the books of " + books.businessDate() + " is false");
            }
            return books.previousSha256().equals(previous)
                    ? Optional.empty()
                    : Optional.of("the books of " + books.businessDate() + " do not follow from those before");
        }
    }

    /** A signature, seen with the present key. */
    public enum Standing {
        SIGNED,
        /** By a key that this service no longer holds: neither trusted nor a fault. */
        BY_ANOTHER_KEY,
        FORGED
    }
}
