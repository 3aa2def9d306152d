package org.nengquan.trading.block.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.intake.Caller;
import org.nengquan.intake.Ids;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.problem.domain.Text;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.journal.app.Journal;
import org.nengquan.trading.journal.domain.Applied;
import org.nengquan.trading.matching.domain.BlockCommand;
import org.nengquan.trading.matching.domain.BlockEvent;

/** 大宗协议: one party proposes, the other confirms or rejects; until then the proposer may withdraw. */
@ApplicationScoped
public class AgreeOnBlock {
    private final Journal journal;
    private final Blocks blocks;
    private final Ids ids;

    AgreeOnBlock(Journal journal, Blocks blocks, Ids ids) {
        this.journal = journal;
        this.blocks = blocks;
        this.ids = ids;
    }

    /** What the initiator states. */
    public record Proposal(String clientBlockId, String counterpartyUscc, Intent intent) {}

    /** States the agreement; the initiator's stake is reserved. Safe to repeat under the same client block id. */
    public Uni<Outcome<BlockView>> propose(String person, Proposal proposal) {
        return journal.submit(new BlockCommand.ProposeBlock(
                        ids.next(), proposal.clientBlockId(), person, proposal.counterpartyUscc(), proposal.intent()))
                .flatMap(applied -> refusal(applied)
                        .map(why -> Uni.createFrom().item(Outcome.<BlockView>refused(why)))
                        .orElseGet(() -> found(
                                        ((BlockCommand.ProposeBlock) applied.command()).blockId(),
                                        proposal.intent().uscc())
                                .map(Outcome::done)));
    }

    /** Confirms it for the counterparty; the trade is made. 404 if no such agreement waits for it, 409 if it has ended. */
    public Uni<Outcome<BlockView>> confirm(Caller caller, String key, UUID blockId, BlockCommand.Share share) {
        return journal.submit(
                        new BlockCommand.ConfirmBlock(ids.next(), blockId, key, caller.person(), caller.uscc(), share))
                .flatMap(applied -> refusal(applied)
                        .map(why -> Uni.createFrom().item(Outcome.<BlockView>refused(why)))
                        .orElseGet(
                                () -> ended(blockId, caller.uscc(), "CONFIRMED").map(Outcome::done)));
    }

    /** Turns it down for the counterparty. Doing it again answers the same. */
    public Uni<BlockView> reject(UUID blockId, String uscc) {
        return journal.submit(new BlockCommand.RejectBlock(blockId, uscc))
                .chain(() -> ended(blockId, uscc, "REJECTED"));
    }

    /** Takes it back for the initiator. Doing it again answers the same. */
    public Uni<BlockView> withdraw(UUID blockId, String uscc) {
        return journal.submit(new BlockCommand.WithdrawBlock(blockId, uscc))
                .chain(() -> ended(blockId, uscc, "WITHDRAWN"));
    }

    private Uni<BlockView> ended(UUID blockId, String uscc, String state) {
        return found(blockId, uscc).invoke(block -> require(block, state));
    }

    private Uni<BlockView> found(UUID blockId, String uscc) {
        return blocks.find(blockId)
                .map(found -> found.filter(block -> block.isOf(uscc))
                        .orElseThrow(() -> Problems.notFound(Text.of("未找到该大宗协议", "There is no such agreement"))));
    }

    private static void require(BlockView block, String state) {
        if (!block.state().equals(state)) {
            throw Problems.conflict(
                    "block-not-open", Text.of("该大宗协议不处于可执行此操作的状态", "The agreement is not in a state for that"));
        }
    }

    private static Optional<Refusal> refusal(Applied applied) {
        return applied.events().stream()
                .filter(BlockEvent.BlockRefused.class::isInstance)
                .map(event -> ((BlockEvent.BlockRefused) event).why())
                .findFirst();
    }
}
