package org.nengquan.trading.inbound.app;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nengquan.problem.ProblemException;
import org.nengquan.trading.journal.app.Journal;
import org.nengquan.trading.matching.domain.Command;
import org.nengquan.trading.matching.domain.FactCommand;
import org.nengquan.trading.matching.domain.RuleCommand;

/**
 * Puts facts of other services into the journal, once each: the engine itself remembers how far it has listened to each
 * story, so a fact told twice changes nothing.
 *
 * <p>That is also why one story's facts go in one after another: if a later one got in before an earlier one that had to
 * be tried again, the earlier one would count as heard. Facts of different stories go together.
 */
@ApplicationScoped
public class TellTheMarket {
    private static final int UNAVAILABLE = 503;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

    private final Journal journal;

    TellTheMarket(Journal journal) {
        this.journal = journal;
    }

    /** Completes when this process is the market; another replica may be it for years. */
    public Uni<Void> isHere() {
        return Multi.createBy()
                .repeating()
                .uni(() -> Uni.createFrom().item(journal::isOwner))
                .withDelay(LOOK_AGAIN)
                .until(mine -> mine)
                .onItem()
                .ignoreAsUni();
    }

    /**
     * Completes when every fact is in the journal. If the market stays busy or becomes another replica's, fails as an
     * outage does, so that the transaction around it lets the offset go before it is tried again.
     */
    public Uni<Void> facts(List<? extends FactCommand> facts) {
        return Multi.createFrom()
                .iterable(rounds(facts))
                .onItem()
                .transformToUniAndConcatenate(this::round)
                .onItem()
                .ignoreAsUni();
    }

    /** Stops a unit, or a region's selling, about which something could not be understood. */
    public Uni<Void> freeze(String subject, String reason) {
        return patiently(new RuleCommand.Freeze(subject, reason));
    }

    private Uni<Void> round(List<FactCommand> facts) {
        return Uni.join()
                .all(facts.stream().map(this::patiently).toList())
                .andFailFast()
                .replaceWithVoid();
    }

    private Uni<Void> patiently(Command command) {
        return journal.submit(command)
                .onFailure(TellTheMarket::isPassing)
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .expireIn(LONGEST_WAIT.toMillis())
                .onFailure(failure -> isPassing(failure) || isPassing(failure.getCause()))
                .transform(late -> new TimeoutException())
                .replaceWithVoid();
    }

    private static boolean isPassing(@Nullable Throwable failure) {
        return failure instanceof ProblemException problem && problem.problem().status() == UNAVAILABLE;
    }

    /** Splits the list so that no round tells two facts of one story. */
    private static List<List<FactCommand>> rounds(List<? extends FactCommand> facts) {
        var rounds = new ArrayList<List<FactCommand>>();
        Set<String> inRound = new HashSet<>();
        for (FactCommand fact : facts) {
            String story = fact.origin().stream() + " " + fact.origin().subject();
            if (rounds.isEmpty() || !inRound.add(story)) {
                rounds.add(new ArrayList<>());
                inRound.clear();
                inRound.add(story);
            }
            rounds.getLast().add(fact);
        }
        return rounds;
    }
}
