package org.nengquan.settlement.integrity.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nengquan.settlement.closing.app.ProveBooks;
import org.nengquan.settlement.closing.app.ProveBooks.Proof;
import org.nengquan.settlement.closing.domain.ClosedBooks;
import org.nengquan.settlement.integrity.app.Inspections.Snapshot;
import org.nengquan.settlement.integrity.domain.Finding;
import org.nengquan.settlement.integrity.domain.Report;
import org.nengquan.settlement.ledger.app.VerifyChain;
import org.nengquan.settlement.ledger.app.VerifyChain.Verdict;
import org.nengquan.settlement.ledger.domain.Seal;

/**
 * Recomputes what must be true of the money: from the tables, from the chain, and from the bank. Days whose books were
 * closed and signed are proven by that and not read again, unless they are asked for.
 */
@ApplicationScoped
public class CheckIntegrity {
    /** The bank and the books are read one after the other, so money that arrives in between looks like a difference. */
    private static final int LOOKS = 3;

    private final Inspections inspections;
    private final VerifyChain chain;
    private final ProveBooks closed;
    private final CompareWithBank bank;

    CheckIntegrity(Inspections inspections, VerifyChain chain, ProveBooks closed, CompareWithBank bank) {
        this.inspections = inspections;
        this.chain = chain;
        this.closed = closed;
        this.bank = bank;
    }

    /**
     * The report over everything that was not closed before this day.
     *
     * @param from a day after all others to read only what no books closed
     */
    public Uni<Report> checkFrom(LocalDate from) {
        return closed.trustedBefore(from).flatMap(proof -> look(proof, 1));
    }

    /** The report over everything since the beginning, and over every closed day's signature. */
    public Uni<Report> checkAll() {
        return closed.all().flatMap(proof -> look(proof, 1));
    }

    private Uni<Report> look(Proof proof, int look) {
        return Panache.withTransaction(() -> inspections.inspect(proof.books()))
                .flatMap(books -> bank.compare(books)
                        .flatMap(atBank ->
                                atBank.ok() || look == LOOKS ? report(proof, books, atBank) : look(proof, look + 1)));
    }

    private Uni<Report> report(Proof proof, Snapshot books, Finding atBank) {
        Seal trusted = proof.books().map(ClosedBooks::through).orElse(Seal.GENESIS);
        return chain.verifyFrom(trusted).map(verdict -> {
            List<Finding> findings = new ArrayList<>(books.findings());
            findings.add(atBank);
            findings.add(finding(verdict));
            findings.add(finding(proof));
            return Report.of(findings, books.counts());
        });
    }

    private static Finding finding(Proof proof) {
        return new Finding(
                "closed-books",
                proof.fault().isEmpty(),
                proof.fault()
                        .or(() -> proof.books().map(CheckIntegrity::trusted))
                        .orElse("everything was read from the beginning"));
    }

    private static String trusted(ClosedBooks books) {
        return "closed and signed through " + books.businessDate() + ", link "
                + books.through().position() + "; what came after was read";
    }

    private static Finding finding(Verdict verdict) {
        return new Finding(
                "hash-chain",
                verdict.broken().isEmpty(),
                verdict.broken()
                        .map(link -> "link " + verdict.position() + " does not follow: found " + link.position() + " "
                                + link.hash())
                        .orElse(verdict.position() + " links follow from one another"));
    }
}
