package org.nengquan.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Spans as the W3C writes them in the header {@code traceparent}, which is also how they stand in outbox rows. */
public final class TraceParents {

    /** Name of the header, in HTTP and in Kafka. */
    public static final String HEADER = "traceparent";

    private static final TextMapGetter<String> ONLY_HEADER = new OnlyHeader();

    private TraceParents() {}

    /** The span that runs here; null if none does, or if nobody records it: then there is nothing to be continued. */
    public static @Nullable String current() {
        return of(Span.current());
    }

    /** The span, unless nobody records it. */
    public static @Nullable String of(Span span) {
        SpanContext context = span.getSpanContext();
        return context.isSampled() ? write(context) : null;
    }

    /** The span's identity, recorded or not. */
    public static String write(SpanContext span) {
        return "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                + span.getTraceFlags().asHex();
    }

    /** A context whose span is the one written; without span if it is not well formed. */
    public static Context context(String traceParent) {
        return W3CTraceContextPropagator.getInstance().extract(Context.root(), traceParent, ONLY_HEADER);
    }

    private static final class OnlyHeader implements TextMapGetter<String> {
        @Override
        public Iterable<String> keys(String traceParent) {
            return List.of(HEADER);
        }

        @Override
        public @Nullable String get(@Nullable String traceParent, String key) {
            return HEADER.equals(key) ? traceParent : null;
        }
    }
}
