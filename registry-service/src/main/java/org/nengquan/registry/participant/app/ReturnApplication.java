package org.nengquan.registry.participant.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.participant.domain.Participant;
import org.nengquan.registry.participant.domain.ParticipantState;
import org.nengquan.registry.participant.domain.ParticipantState.Applied;
import org.nengquan.registry.participant.domain.ParticipantState.Proposed;
import org.nengquan.registry.participant.domain.ParticipantState.Returned;
import org.nengquan.registry.participant.domain.ReviewRound;
import org.nengquan.registry.participant.domain.ReviewRound.Comment;
import org.nengquan.registry.participant.domain.ReviewRound.Word;

/** Sends an application back with comments, as often as it takes, instead of rejecting it. */
@ApplicationScoped
public class ReturnApplication {

    private final FindParticipants find;
    private final Participants participants;
    private final ReviewRounds rounds;
    private final BusinessDays days;

    ReturnApplication(FindParticipants find, Participants participants, ReviewRounds rounds, BusinessDays days) {
        this.find = find;
        this.participants = participants;
        this.rounds = rounds;
        this.days = days;
    }

    /** What the authority wants mended. */
    public record Wanted(String summary, List<Comment> comments) {}

    /** Begins another round; 409 unless the application is under review. */
    public Uni<Outcome<Participant>> send(Uscc uscc, Scope scope, String person, Wanted wanted) {
        return find.lock(uscc, scope)
                .map(found -> found.in(returned(found.state(), person, wanted.summary())))
                .call(participants::update)
                .call(back -> begin(uscc, person, wanted))
                .map(Outcome::done);
    }

    private static Returned returned(ParticipantState state, String person, String summary) {
        return switch (state) {
            case Applied applied -> applied.returned(person, summary);
            case Proposed proposed -> proposed.returned(person, summary);
            default -> throw ReviewApplication.movedOn(state);
        };
    }

    private Uni<Void> begin(Uscc uscc, String person, Wanted wanted) {
        return days.today()
                .flatMap(today ->
                        rounds.of(uscc).map(before -> round(before.size() + 1, wanted, new Word(person, today))))
                .flatMap(round -> rounds.add(uscc, round));
    }

    private static ReviewRound round(int number, Wanted wanted, Word word) {
        return new ReviewRound(number, wanted.summary(), wanted.comments(), word, Optional.empty());
    }

    /** The rounds so far; 404 if the scope does not admit the subject. */
    @WithTransaction
    public Uni<List<ReviewRound>> rounds(Uscc uscc, Scope scope) {
        return find.find(uscc, scope).flatMap(found -> rounds.of(found.uscc()));
    }

    /** Keeps the applicant's answer to the round under way. */
    Uni<Void> answer(Uscc uscc, String text, String person) {
        return days.today().flatMap(today -> rounds.of(uscc).flatMap(all -> answer(uscc, all, text, person, today)));
    }

    private Uni<Void> answer(Uscc uscc, List<ReviewRound> all, String text, String person, LocalDate today) {
        return rounds.answer(uscc, all.getLast().answered(text, new Word(person, today)));
    }
}
