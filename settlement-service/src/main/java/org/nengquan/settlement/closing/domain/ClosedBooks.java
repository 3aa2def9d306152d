package org.nengquan.settlement.closing.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.nengquan.settlement.digest.domain.Sha256;
import org.nengquan.settlement.ledger.domain.Seal;

/**
 * 账务封存: the books as they stood when a day had ended, each day's chained to the one before. Whoever trusts one of them
 * need not read again what it closes.
 *
 * @param businessDate the day that had ended
 * @param through the last seal over the entries that are closed
 * @param balances what those entries left on the accounts
 * @param sums what the tables beside the ledger told of those entries; books of an older version carry none
 * @param statementSha256 of the day's money statement, as signed
 * @param previousSha256 of the document of the books closed before, or {@link #NONE}
 */
public record ClosedBooks(
        LocalDate businessDate,
        Seal through,
        Balances balances,
        Optional<Sums> sums,
        String statementSha256,
        String previousSha256) {
    /** What the first books are chained to. */
    public static final String NONE = "0".repeat(64);

    /** The very text that is signed, in UTF-8. */
    public String document() {
        return """
                nengquan closed books %d
                businessDate %s
                seal %d %s
                accounts %d
                balances %s
                %sstatement %s
                previous %s
                """.formatted(
                        sums.isPresent() ? 2 : 1,
                        businessDate,
                        through.position(),
                        through.hash(),
                        balances.accounts(),
                        balances.sha256(),
                        sums.map(Sums::line).orElse(""),
                        statementSha256,
                        previousSha256);
    }

    /** What the next books are chained to. */
    public String sha256() {
        return Sha256.of(document());
    }

    /**
     * The balances of all accounts.
     *
     * @param accounts how many
     * @param sha256 over {@code code balance} of each, by code, one a line
     */
    public record Balances(long accounts, String sha256) {}

    /**
     * The sums of fees, sales of the funds, deposits, transfers and the like.
     *
     * @param names how many
     * @param sha256 over {@code name value} of each, by name, one a line
     */
    public record Sums(long names, String sha256) {

        private String line() {
            return "sums %d %s\n".formatted(names, sha256);
        }
    }
}
