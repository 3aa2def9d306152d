package org.nengquan.registry.guidance.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.guidance.domain.GuidanceNote;

/** Takes the guided city's answer. */
@ApplicationScoped
public class AnswerGuidanceNote {

    private final GuidanceNotes notes;
    private final BusinessDays days;

    AnswerGuidanceNote(GuidanceNotes notes, BusinessDays days) {
        this.notes = notes;
        this.days = days;
    }

    /** Keeps the answer; 404 for a note to another city, 409 if it was answered. */
    public Uni<Outcome<GuidanceNote>> answer(UUID id, String answer, Scope scope, String person) {
        return notes.lock(id)
                .flatMap(note -> days.today().map(today -> answered(note, answer, scope, person, today)))
                .call(notes::update)
                .map(Outcome::done);
    }

    private static GuidanceNote answered(
            GuidanceNote note, String answer, Scope scope, String person, LocalDate today) {
        if (!scope.region().equals(note.regionCode())) {
            throw Problems.notFound(Text.of("没有这份指导意见", "There is no such note"));
        }
        if (note.state() instanceof GuidanceNote.State.Sent sent) {
            return note.in(sent.answered(answer, person, today));
        }
        throw Problems.conflict("already-answered", Text.of("该指导意见已答复", "This note is already answered"));
    }
}
