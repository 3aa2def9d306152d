package org.nengquan.registry.account.app;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.registry.account.domain.AccountChange;
import org.nengquan.registry.account.domain.AccountChange.Approved;
import org.nengquan.registry.account.domain.AccountChange.ByLaw;
import org.nengquan.registry.account.domain.AccountChange.Content;
import org.nengquan.registry.account.domain.AccountChange.Word;
import org.nengquan.registry.account.domain.AccountMove;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.movement.app.MoveByProcedure;
import org.nengquan.registry.movement.app.MoveByProcedure.Decided;
import org.nengquan.registry.movement.domain.MovementKind;
import org.nengquan.registry.movement.domain.MovementOrder;
import org.nengquan.registry.participant.app.ParticipantAnnouncements;
import org.nengquan.registry.participant.app.Participants;
import org.nengquan.registry.participant.app.ReviewApplication;
import org.nengquan.registry.participant.domain.Participant;
import org.nengquan.registry.participant.domain.ParticipantState;
import org.nengquan.registry.participant.domain.ParticipantState.Suspension;
import org.nengquan.registry.project.app.PassProjects;
import org.nengquan.registry.quota.domain.Instrument;

/** Does what was decided: moves the units of an account that ends, keeps its new state, and tells everybody. */
@ApplicationScoped
class CarryOutChange {

    private final Participants participants;
    private final AccountChanges changes;
    private final CheckAccountChange closings;
    private final ClosingBooks books;
    private final MoveByProcedure move;
    private final PassProjects projects;
    private final ParticipantAnnouncements announcements;

    CarryOutChange(
            Participants participants,
            AccountChanges changes,
            CheckAccountChange closings,
            ClosingBooks books,
            MoveByProcedure move,
            PassProjects projects,
            ParticipantAnnouncements announcements) {
        this.participants = participants;
        this.changes = changes;
        this.closings = closings;
        this.books = books;
        this.move = move;
        this.projects = projects;
        this.announcements = announcements;
    }

    /** Carries out an approved change, or one by law; 409 and nothing at all if the account is elsewhere by now. */
    Uni<Void> carryOut(Participant account, AccountChange change) {
        Content content = change.content();
        Word last = lastWord(change);
        Suspension why = new Suspension(last.by(), content.article(), content.reason());
        ParticipantState next = content.move()
                .apply(account.state(), why, content.terms())
                .orElseThrow(() -> ReviewApplication.movedOn(account.state()));
        Participant changed = account.in(next);
        return windUp(change, last.on())
                .chain(() -> changes.update(change))
                .chain(() -> participants.update(changed))
                .chain(() -> announcements.statusChanged(changed, content.article(), content.reason(), last.on()));
    }

    private static Word lastWord(AccountChange change) {
        return switch (change.state()) {
            case Approved approved -> approved.approved();
            case ByLaw byLaw -> byLaw.proposed();
            default ->
                throw new IllegalStateException(
                        "nobody decided this: " + change.state().status());
        };
    }

    private Uni<Void> windUp(AccountChange change, LocalDate today) {
        if (change.content().move() != AccountMove.CLOSE || !(change.state() instanceof Approved approved)) {
            return Uni.createFrom().voidItem();
        }
        Decided decided =
                new Decided(approved.proposed().by(), approved.approved().by(), today);
        return closings.beginning(change.uscc())
                .flatMap(begun -> books.of(change.uscc(), today)
                        .flatMap(book -> Multi.createFrom()
                                .iterable(book.atHand().entrySet())
                                .onItem()
                                .transformToUniAndConcatenate(left -> giveAway(begun, left, decided))
                                .collect()
                                .asList())
                        .chain(() -> passProjects(begun, change, today)));
    }

    private Uni<Void> passProjects(AccountChange begun, AccountChange closed, LocalDate today) {
        return begun.content()
                .terms()
                .successor()
                .map(successor -> projects.pass(closed.uscc(), successor, closed.id(), today))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    /** Units that moved between the rule and this moment end everything: nothing is left half given away. */
    private Uni<MovementOrder> giveAway(AccountChange begun, Map.Entry<Instrument, Long> left, Decided decided) {
        return move.move(content(begun, left), decided).map(outcome -> switch (outcome) {
            case Outcome.Done<MovementOrder> done -> done.value();
            case Outcome.Refused<MovementOrder> refused -> throw Problems.refused(refused.why());
        });
    }

    private static MovementOrder.Content content(AccountChange begun, Map.Entry<Instrument, Long> left) {
        Optional<Uscc> successor = begun.content().terms().successor();
        MovementKind kind = successor.isPresent() ? MovementKind.MERGER_TRANSFER : MovementKind.RECLAIM_UNUSED;
        return new MovementOrder.Content(
                kind,
                begun.uscc(),
                new MovementOrder.Units(left.getKey(), null, left.getValue()),
                new MovementOrder.Target(successor, Optional.empty(), Optional.empty()),
                "销户 / account closed: " + begun.content().reason());
    }
}
