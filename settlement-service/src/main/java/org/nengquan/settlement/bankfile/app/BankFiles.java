package org.nengquan.settlement.bankfile.app;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.settlement.bankfile.domain.BankFile.Notices;
import org.nengquan.settlement.bankfile.domain.BankFile.Statement;
import org.nengquan.settlement.paging.domain.Page;
import org.nengquan.settlement.payment.domain.BankLine;
import org.nengquan.settlement.payment.domain.BankNotice;

/** The banks' files and what they told of which settlement account, by its code; in the running transaction. */
public interface BankFiles {

    /** Lets nobody else take in a file before this transaction ends, and says whether these bytes were taken in before. */
    Uni<Boolean> hold(String sha256);

    /** The last statement of an account that was taken in. */
    Uni<Optional<Stated>> lastStated(String settlementAccount);

    /** Keeps which file came and what became of it. */
    Uni<Void> keep(Kept file);

    /** Which of these deposits to the account were told before, with another payer or amount. */
    Uni<List<String>> toldDifferently(String settlementAccount, Notices notices);

    /** Keeps deposits that were not told before, after the last one. */
    Uni<Void> keepNotices(UUID fileId, String settlementAccount, Notices notices);

    /** Keeps a statement and its lines, after the last ones; a payment's line carries the order's own id. */
    Uni<Void> keepStatement(UUID fileId, String settlementAccount, Statement statement);

    /** Deposits that follow one, oldest first. */
    Uni<List<BankNotice>> noticesAfter(String settlementAccount, long sequence, int limit);

    /** Lines of the statements that follow one, oldest first. */
    Uni<List<BankLine>> linesAfter(String settlementAccount, long sequence, int limit);

    /** What lies on an account by everything told so far: the last statement, and what came and went after it. */
    Uni<Long> standingFen(String settlementAccount);

    /** Files by id, which is the order in which they came. */
    Uni<Page<Kept>> page(String after, int limit);

    /** Where the last statement ended. */
    record Stated(LocalDate on, long closingFen) {}

    /**
     * A file and what became of it.
     *
     * @param kind NOTICES, STATEMENT, STATUSES, or UNREADABLE
     * @param reasons why it was refused; empty if it was taken in
     */
    record Kept(UUID fileId, String name, String sha256, String kind, String messageId, String reasons, Instant at) {}
}
