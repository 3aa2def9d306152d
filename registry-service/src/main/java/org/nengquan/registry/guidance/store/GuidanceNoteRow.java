package org.nengquan.registry.guidance.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.registry.guidance.domain.GuidanceNote;
import org.nengquan.registry.guidance.domain.GuidanceNote.State;

@Entity
@Table(name = "guidance_note")
class GuidanceNoteRow {

    @Id
    UUID id;

    @Column(name = "region_code")
    String regionCode;

    @Column
    String subject;

    @Column
    String body;

    @Column
    String author;

    @Column(name = "written_on")
    LocalDate writtenOn;

    @Column
    @Nullable
    String answer;

    @Column(name = "answered_by")
    @Nullable
    String answeredBy;

    @Column(name = "answered_on")
    @Nullable
    LocalDate answeredOn;

    static GuidanceNoteRow of(GuidanceNote note) {
        GuidanceNoteRow row = new GuidanceNoteRow();
        row.id = note.id();
        row.regionCode = note.regionCode();
        row.subject = note.subject();
        row.body = note.body();
        row.author = note.author();
        row.writtenOn = note.writtenOn();
        row.take(note.state());
        return row;
    }

    void take(State state) {
        if (state instanceof State.Answered answered) {
            answer = answered.answer();
            answeredBy = answered.answeredBy();
            answeredOn = answered.answeredOn();
        }
    }

    GuidanceNote toDomain() {
        State state = answer == null
                ? new State.Sent()
                : new State.Answered(answer, Objects.requireNonNull(answeredBy), Objects.requireNonNull(answeredOn));
        return new GuidanceNote(id, regionCode, subject, body, author, writtenOn, state);
    }
}
