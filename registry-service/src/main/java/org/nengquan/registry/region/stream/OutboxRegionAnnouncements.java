package org.nengquan.registry.region.stream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.nengquan.outbox.Outbox;
import org.nengquan.outbox.OutgoingEvent;
import org.nengquan.registry.region.app.RegionAnnouncements;
import org.nengquan.registry.region.domain.RegionTarget;

@ApplicationScoped
class OutboxRegionAnnouncements implements RegionAnnouncements {

    private final Outbox outbox;

    OutboxRegionAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> recorded(RegionTarget target, LocalDate on) {
        return recorded(List.of(target), on);
    }

    @Override
    public Uni<Void> recorded(List<RegionTarget> targets, LocalDate on) {
        return outbox.append(targets.stream().map(target -> event(target, on)).toList());
    }

    private static OutgoingEvent event(RegionTarget target, LocalDate on) {
        return new OutgoingEvent(
                "registry.participants",
                RegionTargetRecordedV1.TYPE,
                target.regionCode(),
                on,
                RegionTargetRecordedV1.of(target));
    }
}
