package org.nengquan.registry.compliance.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.registry.compliance.domain.Cycle;
import org.nengquan.registry.compliance.domain.Notice;

/** The kept cycles and their notices; everything joins the running transaction. */
public interface Cycles {

    /** Keeps a new cycle. */
    Uni<Void> add(Cycle cycle);

    /** The cycle, locked until the transaction ends. */
    Uni<Optional<Cycle>> lock(UUID id);

    /** Keeps a changed state or last day. */
    Uni<Void> update(Cycle cycle);

    /** Whether a cycle of the same year and instrument runs or ran. */
    Uni<Boolean> runs(Cycle.Terms terms);

    /** A running number never given before. */
    Uni<Long> nextNumber();

    /** Open cycles whose last day is before this date. */
    Uni<List<UUID>> past(LocalDate today);

    /** All, by number. */
    Uni<List<Cycle>> all();

    /** Keeps a new notice. */
    Uni<Void> add(Notice notice);

    /** The notice, locked until the transaction ends. */
    Uni<Optional<Notice>> lockNotice(UUID id);

    /** Keeps that it is issued. */
    Uni<Void> issued(Notice notice);

    /** All that are issued, in the order of their days. */
    Uni<List<Notice>> notices();
}
