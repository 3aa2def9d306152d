package org.nengquan.verification.businessday.stream;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nengquan.inbox.BatchConsumer;
import org.nengquan.inbox.Events;
import org.nengquan.inbox.IncomingEvent;
import org.nengquan.verification.businessday.app.BusinessDays;
import org.nengquan.verification.businessday.domain.BusinessDay;

/** Moves the business date when the market opens or closes a day; trades pass unread. */
@ApplicationScoped
class MarketDayConsumer {

    private static final String OPENED = "trading.day-opened.v1";
    private static final String CLOSED = "trading.day-closed.v1";

    private final BatchConsumer batches;
    private final Events events;
    private final BusinessDays days;

    MarketDayConsumer(BatchConsumer batches, Events events, BusinessDays days) {
        this.batches = batches;
        this.events = events;
        this.days = days;
    }

    @Incoming("market-days")
    Uni<Void> marketDays(ConsumerRecords<String, byte[]> records) {
        return batches.consume(
                "verification.market-days",
                records,
                Set.of(OPENED, CLOSED),
                this::handle,
                (event, reason) -> nobodyToFreeze());
    }

    private Uni<Void> handle(List<IncomingEvent> batch) {
        return Multi.createFrom()
                .iterable(batch)
                .onItem()
                .transformToUniAndConcatenate(this::move)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> move(IncomingEvent event) {
        var day = events.read(event, MarketDay.class);
        return days.moveTo(new BusinessDay(
                LocalDate.parse(day.businessDate()), event.type().equals(OPENED)));
    }

    /** A day that cannot be read concerns no unit: the date simply stays, and the quarantine raises the alert. */
    private static Uni<Void> nobodyToFreeze() {
        return Uni.createFrom().voidItem();
    }

    /** What is read of {@code trading.day-opened.v1} and {@code trading.day-closed.v1}. */
    record MarketDay(String businessDate) {}
}
