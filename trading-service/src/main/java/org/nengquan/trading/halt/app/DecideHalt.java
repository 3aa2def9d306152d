package org.nengquan.trading.halt.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.intake.Ids;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.problem.domain.Text;
import org.nengquan.trading.journal.app.Journal;
import org.nengquan.trading.journal.domain.Applied;
import org.nengquan.trading.matching.domain.HaltCommand;
import org.nengquan.trading.matching.domain.HaltEvent;
import org.nengquan.trading.matching.domain.HaltMeasure;

/** 暂停与恢复交易: proposed by one person, in force and publicly told when another one approves. */
@ApplicationScoped
public class DecideHalt {
    private final Journal journal;
    private final Halts halts;
    private final Ids ids;

    DecideHalt(Journal journal, Halts halts, Ids ids) {
        this.journal = journal;
        this.halts = halts;
        this.ids = ids;
    }

    /** The proposal; the same one under the same key. */
    public Uni<HaltView> propose(String person, String key, HaltMeasure measure) {
        return journal.submit(new HaltCommand.ProposeHalt(ids.next(), key, person, measure))
                .flatMap(applied -> found(((HaltCommand.ProposeHalt) applied.command()).haltId()));
    }

    /** The measure in force; refused to its proposer, 404 if there is none, 409 if it was rejected. */
    public Uni<Outcome<HaltView>> approve(UUID haltId, String person) {
        return journal.submit(new HaltCommand.ApproveHalt(haltId, person))
                .flatMap(applied -> refusal(applied)
                        .map(why -> Uni.createFrom().item(Outcome.<HaltView>refused(why)))
                        .orElseGet(() -> decided(haltId, "APPROVED").map(Outcome::done)));
    }

    /** The proposal turned down; 404 if there is none, 409 if it is in force. */
    public Uni<HaltView> reject(UUID haltId, String person) {
        return journal.submit(new HaltCommand.RejectHalt(haltId, person)).chain(() -> decided(haltId, "REJECTED"));
    }

    private Uni<HaltView> decided(UUID haltId, String state) {
        return found(haltId).invoke(halt -> require(halt, state));
    }

    private Uni<HaltView> found(UUID haltId) {
        return halts.find(haltId)
                .map(found -> found.orElseThrow(
                        () -> Problems.notFound(Text.of("未找到该暂停（恢复）交易提案", "There is no such proposal"))));
    }

    private static void require(HaltView halt, String state) {
        if (!halt.state().equals(state)) {
            throw Problems.conflict("halt-decided", Text.of("该提案已作出决定", "The proposal was decided already"));
        }
    }

    private static Optional<Refusal> refusal(Applied applied) {
        return applied.events().stream()
                .filter(HaltEvent.HaltRefused.class::isInstance)
                .map(event -> ((HaltEvent.HaltRefused) event).why())
                .findFirst();
    }
}
