package org.nengquan.disclosure.integrity.app;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.nengquan.disclosure.integrity.app.Differences.Invariant;
import org.nengquan.disclosure.log.app.Log;
import org.nengquan.disclosure.log.app.Log.Head;
import org.nengquan.disclosure.log.app.RecomputeLog;
import org.nengquan.disclosure.log.domain.Hash;

/** Recomputes everything that was published from what it was made of. */
@ApplicationScoped
public class CheckIntegrity {

    private final Differences differences;
    private final Log log;
    private final RecomputeLog recompute;

    CheckIntegrity(Differences differences, Log log, RecomputeLog recompute) {
        this.differences = differences;
        this.log = log;
        this.recompute = recompute;
    }

    public Uni<Verdict> check() {
        return tables().chain(checks -> merkleRoot().map(root -> withRoot(checks, root)))
                .chain(this::verdict);
    }

    /** One after the other: a check must not take the connections that publishing needs. */
    private Uni<List<Check>> tables() {
        return Multi.createFrom()
                .items(Invariant.values())
                .onItem()
                .transformToUniAndConcatenate(this::check)
                .collect()
                .asList();
    }

    private Uni<Check> check(Invariant invariant) {
        return differences.of(invariant).map(found -> Check.ofDifferences(invariant.word(), found));
    }

    private Uni<Check> merkleRoot() {
        return log.head().flatMap(head -> recompute.root(head.size()).map(root -> compare(head, root)));
    }

    private static Check compare(Head head, Hash recomputed) {
        String found = recomputed.equals(head.root())
                ? ""
                : "root of " + head.size() + " leaves is " + head.root().hex() + ", recomputed " + recomputed.hex();
        return Check.ofDifferences("merkle-root", found);
    }

    private static List<Check> withRoot(List<Check> checks, Check root) {
        return Stream.concat(checks.stream(), Stream.of(root)).toList();
    }

    private Uni<Verdict> verdict(List<Check> checks) {
        boolean ok = checks.stream().allMatch(Check::ok);
        return differences.counts().map(counts -> new Verdict(ok, checks, counts));
    }
}
