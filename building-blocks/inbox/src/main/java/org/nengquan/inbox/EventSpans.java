package org.nengquan.inbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.nengquan.tracing.TraceParents;

/**
 * Lets the trace of an event go on where it takes effect: a span for each event that belongs to one, from the first attempt
 * until its batch is committed. An event without trace begins none: traces begin with requests.
 *
 * <p>Where traces are not collected the event keeps the trace it came with, and hands it on.
 */
@ApplicationScoped
class EventSpans {

    private final Tracer tracer;

    EventSpans(Tracer tracer) {
        this.tracer = tracer;
    }

    /** Begins the spans of the batch's events and puts each event into its own. Whoever begins them ends them. */
    List<Span> begin(Batch batch) {
        return batch.records().stream()
                .flatMap(each -> begin(batch.consumer(), each, Envelope.traceParent(each)))
                .toList();
    }

    private Stream<Span> begin(
            String consumer, ConsumerRecord<String, byte[]> kafkaRecord, @Nullable String traceParent) {
        if (traceParent == null) {
            return Stream.empty();
        }
        var span = span(consumer + " process", kafkaRecord, traceParent).startSpan();
        Envelope.enter(kafkaRecord, TraceParents.write(span.getSpanContext()));
        return Stream.of(span);
    }

    /** Shows in the event's trace that it was set aside, and why. */
    void setAside(String consumer, ConsumerRecord<String, byte[]> poison, String reason) {
        var traceParent = Envelope.traceParent(poison);
        if (traceParent != null) {
            span(consumer + " quarantine", poison, traceParent)
                    .startSpan()
                    .setStatus(StatusCode.ERROR, reason)
                    .end();
        }
    }

    private SpanBuilder span(String name, ConsumerRecord<String, byte[]> kafkaRecord, String traceParent) {
        return tracer.spanBuilder(name)
                .setParent(TraceParents.context(traceParent))
                .setSpanKind(SpanKind.CONSUMER)
                .setAttribute("messaging.system", "kafka")
                .setAttribute("messaging.destination.name", kafkaRecord.topic())
                .setAttribute("messaging.destination.partition.id", Integer.toString(kafkaRecord.partition()))
                .setAttribute("messaging.kafka.offset", kafkaRecord.offset());
    }
}
