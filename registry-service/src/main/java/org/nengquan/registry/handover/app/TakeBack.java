package org.nengquan.registry.handover.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nengquan.registry.handover.domain.Release;
import org.nengquan.registry.ledger.app.MoveQuota;
import org.nengquan.registry.ledger.domain.Entry;
import org.nengquan.registry.ledger.domain.Movement;
import org.nengquan.registry.ledger.domain.Place;

/** Takes in what the market says about positions: credited, or given back. Joins the running transaction. */
@ApplicationScoped
public class TakeBack {

    private final MoveQuota moveQuota;
    private final Handovers handovers;
    private final HandoverAnnouncements announcements;

    TakeBack(MoveQuota moveQuota, Handovers handovers, HandoverAnnouncements announcements) {
        this.moveQuota = moveQuota;
        this.handovers = handovers;
        this.announcements = announcements;
    }

    /** The market credited these transfers; ids of cash transfers are not the registry's and pass by. */
    public Uni<Void> credited(Collection<UUID> transfers) {
        return transfers.isEmpty() ? Uni.createFrom().voidItem() : handovers.credited(transfers);
    }

    /**
     * Moves given-back units to their holders' hands, each release once. A release of more than the market was handed
     * fails: market and registry then disagree, and a person has to look.
     */
    public Uni<Void> released(List<Release> releases) {
        if (releases.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return handovers
                .returned(releases.stream().map(Release::id).toList())
                .map(known -> unknown(releases, known))
                .flatMap(this::takeBack);
    }

    private static List<Release> unknown(List<Release> releases, Set<UUID> known) {
        return releases.stream()
                .filter(release -> !known.contains(release.id()))
                .distinct()
                .toList();
    }

    private Uni<Void> takeBack(List<Release> releases) {
        if (releases.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return moveQuota
                .move(releases.stream().map(TakeBack::movement).toList())
                .invoke(results -> results.forEach(TakeBack::requireMoved))
                .chain(() -> handovers.addReturns(releases))
                .chain(() -> announcements.returned(releases));
    }

    private static Movement movement(Release release) {
        return new Movement(
                Entry.Kind.RETURN,
                release.id().toString(),
                Place.inTrading(release.uscc(), release.instrument()),
                Place.available(release.uscc(), release.instrument()),
                release.priority(),
                release.quantity(),
                release.on());
    }

    private static void requireMoved(MoveQuota.Result result) {
        if (result.lots().isEmpty()) {
            throw new IllegalStateException("release " + result.movement().reference() + " gives back "
                    + result.movement().quantity() + " but the market holds " + result.movable());
        }
    }
}
