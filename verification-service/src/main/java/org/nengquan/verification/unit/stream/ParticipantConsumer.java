package org.nengquan.verification.unit.stream;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nengquan.inbox.BatchConsumer;
import org.nengquan.inbox.Events;
import org.nengquan.inbox.IncomingEvent;
import org.nengquan.verification.unit.app.UnitNews;
import org.nengquan.verification.unit.domain.UnitStatus;

/** Learns from the registry who takes part, in which state, and whom the carbon market covers. */
@ApplicationScoped
class ParticipantConsumer {

    private final BatchConsumer batches;
    private final Events events;
    private final UnitNews news;

    ParticipantConsumer(BatchConsumer batches, Events events, UnitNews news) {
        this.batches = batches;
        this.events = events;
        this.news = news;
    }

    @Incoming("participants")
    Uni<Void> participants(ConsumerRecords<String, byte[]> records) {
        return batches.consume("verification.participants", records, this::handle, this::freeze);
    }

    private Uni<Void> handle(List<IncomingEvent> batch) {
        return Multi.createFrom()
                .iterable(batch)
                .onItem()
                .transformToUniAndConcatenate(this::apply)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> apply(IncomingEvent event) {
        return switch (event.type()) {
            case "registry.participant-approved.v1" -> approved(events.read(event, Approved.class));
            case "registry.participant-status-changed.v1" -> changed(events.read(event, StatusChanged.class));
            case "registry.participant-particulars-changed.v1" -> renamed(events.read(event, ParticularsChanged.class));
            case "registry.ets-coverage-recorded.v1" -> covered(events.read(event, CoverageRecorded.class));
            default -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> approved(Approved told) {
        return news.approved(new UnitNews.Approval(
                told.uscc(),
                told.name(),
                told.kind(),
                told.regionCode(),
                told.accountNumber(),
                LocalDate.parse(told.approvedOn())));
    }

    private Uni<Void> changed(StatusChanged told) {
        return news.statusChanged(told.uscc(), UnitStatus.valueOf(told.status()));
    }

    private Uni<Void> renamed(ParticularsChanged told) {
        return news.renamed(told.uscc(), told.name());
    }

    private Uni<Void> covered(CoverageRecorded told) {
        return news.coverageRecorded(told.uscc(), told.year(), told.covered());
    }

    private Uni<Void> freeze(IncomingEvent event, String reason) {
        return news.frozen(event.subject(), reason);
    }

    /** What is read of {@code registry.participant-approved.v1}. */
    record Approved(
            String uscc, String name, String kind, String regionCode, String accountNumber, String approvedOn) {}

    /** What is read of {@code registry.participant-status-changed.v1}. */
    record StatusChanged(String uscc, String status) {}

    /** What is read of {@code registry.participant-particulars-changed.v1}. */
    record ParticularsChanged(String uscc, String name) {}

    /** What is read of {@code registry.ets-coverage-recorded.v1}. */
    record CoverageRecorded(String uscc, boolean covered, int year) {}
}
