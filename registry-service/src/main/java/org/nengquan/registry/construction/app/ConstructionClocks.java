package org.nengquan.registry.construction.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.construction.domain.ConstructionClock;
import org.nengquan.registry.construction.domain.ConstructionClock.ProjectMark;
import org.nengquan.registry.quota.domain.Instrument;

/** The kept clocks. */
public interface ConstructionClocks {

    /** A project whose quota was obtained, and when. */
    record Obtained(ProjectMark project, LocalDate on) {}

    /** Projects without a clock to whose units something was delivered since their joint review. */
    Uni<List<Obtained>> delivered(int limit);

    /** Projects without a clock to which something was bound. */
    Uni<List<Obtained>> bound(int limit);

    /** Keeps a clock that starts; a second one for the same project changes nothing. */
    Uni<Void> add(ConstructionClock clock);

    /** The clock, locked until the transaction ends. */
    Uni<Optional<ConstructionClock>> lock(UUID project);

    /** Keeps a changed clock. */
    Uni<Void> update(ConstructionClock clock);

    /** Running clocks that have ended, or end within so many days and lack a reminder. */
    Uni<List<UUID>> ending(LocalDate today, int withinDays, int limit);

    /** Keeps that the unit was reminded so many days before the end; earlier ones that were missed count with it. */
    Uni<Void> remind(UUID project, int daysLeft, LocalDate on);

    /** What is bound to a project, by instrument. */
    Uni<Map<Instrument, Long>> holds(ProjectMark project);

    /** When a unit was reminded, by days left. */
    Uni<Map<Integer, LocalDate>> reminders(UUID project);

    /** Clocks in the order of the projects' numbers. */
    Uni<Page<ConstructionClock>> page(Scope scope, PageRequest request);
}
