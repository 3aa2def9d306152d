package org.nengquan.registry.handover.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nengquan.registry.handover.domain.Release;
import org.nengquan.registry.handover.domain.Transfer;

/** The kept transfers and returns. */
public interface Handovers {

    /** Keeps a transfer as sent. */
    Uni<Void> add(Transfer transfer, LocalDate on);

    /** Marks those of these transfers that are the registry's as credited by the market. */
    Uni<Void> credited(Collection<UUID> transfers);

    /** Which of these releases were already taken back. */
    Uni<Set<UUID>> returned(Collection<UUID> releases);

    /** Keeps that these releases are taken back. */
    Uni<Void> addReturns(List<Release> releases);
}
