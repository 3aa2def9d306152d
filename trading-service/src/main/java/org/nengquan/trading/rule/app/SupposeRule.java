package org.nengquan.trading.rule.app;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;
import org.nengquan.trading.gate.domain.Parameter;
import org.nengquan.trading.journal.app.Codec;
import org.nengquan.trading.journal.domain.ChainedLine;
import org.nengquan.trading.matching.domain.Engine;

/** Tries a proposed change on the last orders before anybody approves it. */
@ApplicationScoped
public class SupposeRule {
    private static final int PAGE = 2_000;

    private final RuleChanges changes;
    private final OrderHistory history;
    private final Codec codec;

    SupposeRule(RuleChanges changes, OrderHistory history, Codec codec) {
        this.changes = changes;
        this.history = history;
        this.codec = codec;
    }

    /**
     * What the change would have done; 404 if there is no such proposal.
     *
     * @param orders how many of the newest orders to look at
     */
    public Uni<WhatIf> suppose(UUID id, int orders) {
        return changes.find(id)
                .map(found -> found.orElseThrow(
                                () -> Problems.notFound(Text.of("没有这个变更提案", "There is no such proposal")))
                        .toParameter())
                .flatMap(figure -> history.lastOrders(orders).flatMap(start -> replay(figure, start)))
                .map(Supposition::result);
    }

    private Uni<Supposition> replay(Parameter figure, OrderHistory.Start start) {
        Engine engine = start.snapshot()
                .map(snapshot -> Engine.restored(codec.readSnapshot(snapshot.state())))
                .orElseGet(Engine::new);
        long from = start.snapshot().map(snapshot -> snapshot.seq()).orElse(0L);
        return replay(new Supposition(engine, figure, start.firstOrder()), from);
    }

    private Uni<Supposition> replay(Supposition supposition, long after) {
        return history.linesAfter(after, PAGE)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .flatMap(page -> next(supposition, after, page));
    }

    private Uni<Supposition> next(Supposition supposition, long after, List<ChainedLine> page) {
        page.forEach(line -> supposition.take(
                line.line().seq(), codec.readCommand(line.line().command())));
        return page.size() < PAGE ? Uni.createFrom().item(supposition) : replay(supposition, after + page.size());
    }
}
