package org.nengquan.settlement.moneystatement.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nengquan.settlement.moneystatement.app.MoneyStatements.Signed;
import org.nengquan.settlement.moneystatement.domain.SumLeaf;
import org.nengquan.settlement.moneystatement.domain.SumProof;
import org.nengquan.settlement.moneystatement.domain.SumTree;
import org.nengquan.settlement.paging.domain.Page;

/** Shows a participant that its balance is in the signed statement of a day. */
@ApplicationScoped
public class ProveBalance {
    private final MoneyStatements statements;

    ProveBalance(MoneyStatements statements) {
        this.statements = statements;
    }

    /** The statement and the participant's proof; empty if there is no statement or the participant is not in it. */
    public Uni<Optional<Proven>> prove(LocalDate businessDate, String uscc) {
        return Panache.withTransaction(() -> statements
                .of(businessDate)
                .flatMap(signed -> statements
                        .leaves(businessDate)
                        .map(leaves ->
                                signed.flatMap(found -> proof(leaves, uscc).map(proof -> new Proven(found, proof))))));
    }

    /** The newest statements before a day. */
    public Uni<Page<Signed>> newest(LocalDate before, int limit) {
        return Panache.withTransaction(() -> statements.newest(before, limit));
    }

    private static Optional<SumProof> proof(List<SumLeaf> leaves, String uscc) {
        return IntStream.range(0, leaves.size())
                .filter(i -> leaves.get(i).uscc().equals(uscc))
                .mapToObj(i -> new SumProof(leaves.get(i), SumTree.of(leaves).path(i)))
                .findFirst();
    }

    /** A signed statement, and the proof that one balance is in it. */
    public record Proven(Signed signed, SumProof proof) {}
}
