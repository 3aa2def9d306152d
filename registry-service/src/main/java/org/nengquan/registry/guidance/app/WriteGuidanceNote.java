package org.nengquan.registry.guidance.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.intake.Ids;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.guidance.domain.GuidanceNote;
import org.nengquan.registry.region.app.RegionTable;

/** Sends a city a note of guidance. */
@ApplicationScoped
public class WriteGuidanceNote {

    private final RegionTable table;
    private final GuidanceNotes notes;
    private final BusinessDays days;
    private final Ids ids;

    WriteGuidanceNote(RegionTable table, GuidanceNotes notes, BusinessDays days, Ids ids) {
        this.table = table;
        this.notes = notes;
        this.days = days;
        this.ids = ids;
    }

    /** What is said, to whom and by whom. */
    public record Draft(String regionCode, String subject, String body, String author) {}

    /** Keeps the note; refused if nobody of that code is guided (办法§6). */
    public Uni<Outcome<GuidanceNote>> write(Draft draft) {
        return switch (GuidanceNote.mayGuide(table.regions(), draft.regionCode())) {
            case Decision.Refused refused -> Uni.createFrom().item(Outcome.refused(refused.why()));
            case Decision.Allowed ignored -> keep(draft);
        };
    }

    private Uni<Outcome<GuidanceNote>> keep(Draft draft) {
        return days.today().flatMap(today -> {
            var note = new GuidanceNote(
                    ids.next(),
                    draft.regionCode(),
                    draft.subject(),
                    draft.body(),
                    draft.author(),
                    today,
                    new GuidanceNote.State.Sent());
            return notes.add(note).replaceWith(Outcome.done(note));
        });
    }
}
