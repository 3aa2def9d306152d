package org.nengquan.registry.account.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.nengquan.problem.domain.Decision;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.account.domain.AccountChange;
import org.nengquan.registry.account.domain.AccountChange.Content;
import org.nengquan.registry.account.domain.AccountMove;
import org.nengquan.registry.account.domain.ClosingBook;
import org.nengquan.registry.account.domain.ClosingRules;
import org.nengquan.registry.ets.app.AskEtsExclusion;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.law.domain.Decisions;
import org.nengquan.registry.movement.app.TrustedRecipients;
import org.nengquan.registry.participant.app.FindParticipants;
import org.nengquan.registry.participant.domain.Participant;
import org.nengquan.registry.participant.domain.Standing;
import org.nengquan.registry.project.domain.ProjectUnit;
import org.nengquan.registry.rule.app.Rulebook;
import org.nengquan.registry.rule.domain.RuleName;

/** Asks the rules of a change, both when it is proposed and when it is approved. */
@ApplicationScoped
class CheckAccountChange {

    private final FindParticipants find;
    private final AskEtsExclusion exclusion;
    private final AccountChanges changes;
    private final ClosingBooks books;
    private final TrustedRecipients trusted;
    private final Rulebook rulebook;

    CheckAccountChange(
            FindParticipants find,
            AskEtsExclusion exclusion,
            AccountChanges changes,
            ClosingBooks books,
            TrustedRecipients trusted,
            Rulebook rulebook) {
        this.find = find;
        this.exclusion = exclusion;
        this.changes = changes;
        this.books = books;
        this.trusted = trusted;
        this.rulebook = rulebook;
    }

    /** The first rule that says no; 404 if a successor is named that does not exist. */
    Uni<Decision> check(Participant account, Content content, LocalDate today) {
        return switch (content.move()) {
            case BEGIN_CLOSING ->
                content.terms()
                        .successor()
                        .map(successor -> successor(account.uscc(), successor, today))
                        .orElseGet(() -> Uni.createFrom().item(Decision.allowed()));
            case LIFT_RESTRICTION -> exclusion.decide(account.uscc(), today);
            case CLOSE -> beginning(account.uscc()).flatMap(begun -> closing(begun, today));
            default -> Uni.createFrom().item(Decision.allowed());
        };
    }

    private Uni<Decision> successor(Uscc account, Uscc successor, LocalDate today) {
        return find.find(successor, new Scope.Everything())
                .flatMap(found -> exclusion
                        .decide(successor, today)
                        .flatMap(excluded -> books.hasProjects(account)
                                .map(projects -> Decisions.first(
                                        List.of(Standing.isActive(found), excluded, takesOver(found, projects))))));
    }

    /** 办法§11: only the unit that carries out a project has one. */
    private static Decision takesOver(Participant successor, boolean projects) {
        return projects ? ProjectUnit.decide(successor) : Decision.allowed();
    }

    /** The decision by which the account's closing began. */
    Uni<AccountChange> beginning(Uscc uscc) {
        return changes.of(uscc)
                .map(all -> all.stream()
                        .filter(change -> change.content().move() == AccountMove.BEGIN_CLOSING)
                        .filter(change -> change.state() instanceof AccountChange.Approved)
                        .reduce((earlier, later) -> later)
                        .orElseThrow());
    }

    /** A successor is asked for again: it may have been stopped meanwhile. */
    private Uni<Decision> closing(AccountChange begun, LocalDate today) {
        return begun.content()
                .terms()
                .successor()
                .map(successor -> successor(begun.uscc(), successor, today))
                .orElseGet(() -> Uni.createFrom().item(Decision.allowed()))
                .flatMap(decision ->
                        decision instanceof Decision.Refused ? Uni.createFrom().item(decision) : close(begun, today));
    }

    private Uni<Decision> close(AccountChange begun, LocalDate today) {
        LocalDate since = ((AccountChange.Approved) begun.state()).approved().on();
        return cooling(begun, today)
                .flatMap(wait -> books.tradingDays(since, today)
                        .flatMap(passed -> book(begun, today)
                                .map(book -> Decisions.first(List.of(
                                        ClosingRules.onALaterDay(begun.uscc(), since, today),
                                        ClosingRules.cooled(begun.uscc(), passed, wait),
                                        ClosingRules.allAtHand(begun.uscc(), book),
                                        ClosingRules.nothingUnderWay(begun.uscc(), book))))));
    }

    private Uni<ClosingBook> book(AccountChange begun, LocalDate today) {
        boolean succeeded = begun.content().terms().successor().isPresent();
        return books.of(begun.uscc(), today).map(book -> succeeded ? book.withoutBound() : book);
    }

    private Uni<Integer> cooling(AccountChange begun, LocalDate today) {
        return begun.content()
                .terms()
                .successor()
                .map(successor -> trusted.trusts(begun.uscc(), successor, today)
                        .flatMap(trust ->
                                trust ? Uni.createFrom().item(0) : rulebook.whole(RuleName.COOLING_DAYS, today)))
                .orElseGet(() -> Uni.createFrom().item(0));
    }
}
