package org.nengquan.trading.surveillance.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.problem.domain.Text;
import org.nengquan.trading.surveillance.domain.AlertStage;
import org.nengquan.trading.surveillance.domain.CaseOutcome;
import org.nengquan.trading.surveillance.domain.CaseState;
import org.nengquan.trading.surveillance.domain.Verdict;

/** Moves a case from state to state; each move is written into its story. Runs inside the command's transaction. */
@ApplicationScoped
public class DecideCase {
    private final Cases cases;
    private final CaseAnnouncements announcements;
    private final Clock clock;

    DecideCase(Cases cases, CaseAnnouncements announcements, Clock clock) {
        this.cases = cases;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Takes the case up. */
    public Uni<Outcome<CaseView>> review(UUID alertId, String person) {
        return lock(alertId).flatMap(found -> switch (found.state()) {
            case CaseState.Raised raised -> move(found.in(raised.review(person)), person, EntryKind.REVIEW, "");
            default -> throw movedOn();
        });
    }

    /** Adds a note, in any state: what is learnt later belongs to the file too. */
    public Uni<Outcome<CaseView>> note(UUID alertId, String person, String text) {
        return lock(alertId)
                .flatMap(found -> cases.append(alertId, entry(person, EntryKind.NOTE, text)))
                .chain(() -> view(alertId));
    }

    /** Proposes how the case shall end; only after the day's closing run, whose evidence stays as it is. */
    public Uni<Outcome<CaseView>> propose(UUID alertId, String person, Verdict verdict) {
        return lock(alertId).flatMap(found -> switch (found.state()) {
            case CaseState.UnderReview review -> propose(found, review, person, verdict);
            default -> throw movedOn();
        });
    }

    private Uni<Outcome<CaseView>> propose(
            OpenCase found, CaseState.UnderReview review, String person, Verdict verdict) {
        if (found.stage() == AlertStage.PROVISIONAL) {
            return Uni.createFrom().item(Outcome.refused(dayStillOpen(found)));
        }
        if (!found.participants().containsAll(verdict.restricted())) {
            return Uni.createFrom().item(Outcome.refused(notConcerned(found, verdict)));
        }
        String text = verdict.outcome() + ": " + verdict.reason();
        return move(found.in(review.propose(person, verdict)), person, EntryKind.PROPOSAL, text);
    }

    /** Closes the case as proposed; by another person than who proposed. */
    public Uni<Outcome<CaseView>> approve(UUID alertId, String person) {
        return lock(alertId).flatMap(found -> switch (found.state()) {
            case CaseState.OutcomeProposed proposed -> approve(found, proposed, person);
            default -> throw movedOn();
        });
    }

    private Uni<Outcome<CaseView>> approve(OpenCase found, CaseState.OutcomeProposed proposed, String person) {
        return switch (proposed.approve(person)) {
            case Outcome.Refused<CaseState.Closed>(var why) -> Uni.createFrom().item(Outcome.<CaseView>refused(why));
            case Outcome.Done<CaseState.Closed>(var closed) ->
                announce(found, closed).chain(() -> move(found.in(closed), person, EntryKind.APPROVAL, ""));
        };
    }

    private Uni<Void> announce(OpenCase found, CaseState.Closed closed) {
        return closed.verdict().outcome() == CaseOutcome.ACCOUNT_RESTRICTED
                ? announcements.restricted(found, closed)
                : Uni.createFrom().voidItem();
    }

    /** Sends a proposal back for more. */
    public Uni<Outcome<CaseView>> sendBack(UUID alertId, String person, String reason) {
        return lock(alertId).flatMap(found -> switch (found.state()) {
            case CaseState.OutcomeProposed proposed ->
                move(found.in(proposed.sendBack()), person, EntryKind.RETURN, reason);
            default -> throw movedOn();
        });
    }

    private Uni<OpenCase> lock(UUID alertId) {
        return cases.lock(alertId).map(found -> found.orElseThrow(LookUpAlerts::notFound));
    }

    private Uni<Outcome<CaseView>> move(OpenCase moved, String person, EntryKind kind, String text) {
        return cases.put(moved)
                .chain(() -> cases.append(moved.alertId(), entry(person, kind, text)))
                .chain(() -> view(moved.alertId()));
    }

    private Cases.NewEntry entry(String person, EntryKind kind, String text) {
        return new Cases.NewEntry(clock.instant(), person, kind, text);
    }

    private Uni<Outcome<CaseView>> view(UUID alertId) {
        return cases.standing(alertId)
                .map(found -> found.orElseThrow(LookUpAlerts::notFound))
                .flatMap(standing ->
                        cases.entries(alertId).map(entries -> Outcome.done(new CaseView(standing, entries))));
    }

    private static RuntimeException movedOn() {
        return Problems.conflict(
                "case-moved-on", Text.of("案件状态已变化，请刷新后重试", "The case has moved on; look again before you decide"));
    }

    private static Refusal dayStillOpen(OpenCase found) {
        return Refusal.of("alert-provisional")
                .article("办法§16")
                .ruleVersion("2022-07-01")
                .input("businessDate", found.businessDate())
                .title("该预警所在交易日尚未收市，证据尚未固定", "The alert's trading day is not closed, its evidence not settled")
                .remedy("请在收市后提出处理意见。", "Propose an outcome after the close.")
                .build();
    }

    private static Refusal notConcerned(OpenCase found, Verdict verdict) {
        return Refusal.of("not-concerned-by-alert")
                .article("办法§16")
                .ruleVersion("2022-07-01")
                .input("participants", String.join(" ", found.participants()))
                .input("restricted", String.join(" ", verdict.restricted()))
                .title("只能限制该预警涉及的账户", "Only accounts that the alert concerns can be restricted")
                .remedy("请从预警所列主体中选择。", "Choose among the participants that the alert names.")
                .build();
    }
}
