package org.nengquan.settlement.integrity.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.nengquan.settlement.integrity.app.Inspections.Snapshot;
import org.nengquan.settlement.integrity.domain.Finding;
import org.nengquan.settlement.integrity.domain.Report;
import org.nengquan.settlement.ledger.app.VerifyChain;
import org.nengquan.settlement.ledger.app.VerifyChain.Verdict;

/** Recomputes everything that must be true of the money: from the tables, from the chain, and from the bank. */
@ApplicationScoped
public class CheckIntegrity {
    /** The bank and the books are read one after the other, so money that arrives in between looks like a difference. */
    private static final int LOOKS = 3;

    private final Inspections inspections;
    private final VerifyChain chain;
    private final CompareWithBank bank;

    CheckIntegrity(Inspections inspections, VerifyChain chain, CompareWithBank bank) {
        this.inspections = inspections;
        this.chain = chain;
        this.bank = bank;
    }

    public Uni<Report> check() {
        return look(1);
    }

    private Uni<Report> look(int look) {
        return Panache.withTransaction(inspections::inspect)
                .flatMap(books -> bank.compare(books)
                        .flatMap(atBank -> atBank.ok() || look == LOOKS ? report(books, atBank) : look(look + 1)));
    }

    private Uni<Report> report(Snapshot books, Finding atBank) {
        return chain.verify().map(verdict -> {
            List<Finding> findings = new ArrayList<>(books.findings());
            findings.add(atBank);
            findings.add(finding(verdict));
            return Report.of(findings, books.counts());
        });
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
