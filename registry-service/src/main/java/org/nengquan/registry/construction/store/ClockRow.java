package org.nengquan.registry.construction.store;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.registry.construction.domain.ClockState;
import org.nengquan.registry.construction.domain.ClockState.Appealed;
import org.nengquan.registry.construction.domain.ClockState.Begun;
import org.nengquan.registry.construction.domain.ClockState.Claimed;
import org.nengquan.registry.construction.domain.ClockState.Dismissed;
import org.nengquan.registry.construction.domain.ClockState.Drafted;
import org.nengquan.registry.construction.domain.ClockState.Evidence;
import org.nengquan.registry.construction.domain.ClockState.Ordered;
import org.nengquan.registry.construction.domain.ClockState.Running;
import org.nengquan.registry.construction.domain.ClockState.Status;
import org.nengquan.registry.construction.domain.ClockState.Suspended;
import org.nengquan.registry.construction.domain.ConstructionClock;
import org.nengquan.registry.construction.domain.ConstructionClock.ProjectMark;

/** A clock's columns, in one fixed order; each state fills its own and empties the others. */
final class ClockRow {

    static final String COLUMNS = "p.id, p.number, p.name, p.uscc, p.region_code, c.started_on, c.due_on, c.status,"
            + " c.state_since, c.document, c.evidence_type, c.evidence_sha256, c.begun_on, c.filed_by, c.accepted_by,"
            + " c.appeal_until, c.appealed_by, c.appeal_reason";

    private static final int STATUS = 7;

    private ClockRow() {}

    static ConstructionClock toDomain(Object[] row) {
        return new ConstructionClock(mark(row), (LocalDate) row[5], (LocalDate) row[6], state(row));
    }

    static ProjectMark mark(Object[] row) {
        return new ProjectMark((UUID) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4]);
    }

    private static ClockState state(Object[] row) {
        return switch (Status.valueOf((String) row[STATUS])) {
            case RUNNING -> new Running();
            case SUSPENDED -> new Suspended((LocalDate) row[8], (String) row[9]);
            case CLAIMED -> new Claimed(evidence(row));
            case BEGUN -> new Begun(evidence(row), (String) row[14]);
            case DRAFTED -> drafted(row);
            case APPEALED -> new Appealed(drafted(row), (String) row[16], (String) row[17]);
            case DISMISSED -> new Dismissed(drafted(row), (String) row[9]);
            case ORDERED -> new Ordered();
        };
    }

    private static Drafted drafted(Object[] row) {
        return new Drafted((LocalDate) row[8], (LocalDate) row[15]);
    }

    private static Evidence evidence(Object[] row) {
        return new Evidence(
                Evidence.Type.valueOf((String) row[10]), (String) row[11], (LocalDate) row[12], (String) row[13]);
    }

    /** The columns from {@code state_since} on. */
    static @Nullable Object[] columns(ClockState state) {
        return switch (state) {
            case Running ignored -> columns(null, null, null, null);
            case Ordered ignored -> columns(null, null, null, null);
            case Suspended suspended -> columns(suspended.since(), suspended.document(), null, null);
            case Claimed claimed -> evidence(claimed.evidence(), null);
            case Begun begun -> evidence(begun.evidence(), begun.acceptedBy());
            case Drafted drafted -> columns(drafted.on(), null, drafted.appealUntil(), null);
            case Appealed appealed ->
                columns(appealed.draft().on(), null, appealed.draft().appealUntil(), appealed);
            case Dismissed dismissed ->
                columns(
                        dismissed.draft().on(),
                        dismissed.decision(),
                        dismissed.draft().appealUntil(),
                        null);
        };
    }

    private static @Nullable Object[] columns(
            @Nullable LocalDate since,
            @Nullable String document,
            @Nullable LocalDate appealUntil,
            @Nullable Appealed appeal) {
        return new @Nullable Object[] {
            since,
            document,
            null,
            null,
            null,
            null,
            null,
            appealUntil,
            appeal == null ? null : appeal.by(),
            appeal == null ? null : appeal.reason()
        };
    }

    private static @Nullable Object[] evidence(Evidence evidence, @Nullable String acceptedBy) {
        return new @Nullable Object[] {
            null,
            null,
            evidence.type().name(),
            evidence.sha256(),
            evidence.begunOn(),
            evidence.filedBy(),
            acceptedBy,
            null,
            null,
            null
        };
    }
}
