package org.nengquan.tracing;

import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From which trace each fact follows that the running transaction tells.
 *
 * <p>A request has one trace, and all that it brings about belongs to it. The events of a batch have a trace each, and
 * share one transaction: so each trace is kept under the subject that its event is about, and a fact told about the same
 * subject continues it. Where the subject changes on the way (a trade comes as news of its market and goes on under its
 * own number), the service says so by {@link #follow}.
 *
 * <p>Kept in the Vert.x context of the transaction, so that it is gone with it.
 */
public final class Causes {

    private static final String PLACE = "nengquan.causes";
    private static final String NO_TRACE = "";

    private final Map<String, String> bySubject = new HashMap<>();
    private final Set<String> all = new HashSet<>();

    private Causes() {}

    /** From here on several events, and no longer a request, are what this transaction's facts may follow from. */
    public static void begin() {
        Context context = transaction();
        if (context != null) {
            context.putLocal(PLACE, new Causes());
        }
    }

    /**
     * What is told about the subject from now on, in this transaction, continues that trace, or none. Does nothing where
     * none of the events belongs to a trace.
     */
    public static void follow(String subject, @Nullable String traceParent) {
        Causes causes = begun();
        if (causes != null) {
            String trace = Objects.requireNonNullElse(traceParent, NO_TRACE);
            causes.bySubject.put(subject, trace);
            causes.all.add(trace);
        }
    }

    /**
     * The trace that a fact about the subject continues: the subject's own, else the one that all events of the batch have
     * in common, or that of the request; null if there is none.
     */
    public static @Nullable String of(String subject) {
        Causes causes = begun();
        return causes == null ? TraceParents.current() : causes.find(subject);
    }

    /** The trace of whatever happens here: the one that all events of the batch have in common, or the request's. */
    public static @Nullable String current() {
        Causes causes = begun();
        return causes == null ? TraceParents.current() : causes.common();
    }

    private @Nullable String find(String subject) {
        String own = bySubject.get(subject);
        return own == null ? common() : orNull(own);
    }

    private @Nullable String common() {
        return all.size() == 1 ? orNull(all.iterator().next()) : null;
    }

    private static @Nullable String orNull(String trace) {
        return trace.equals(NO_TRACE) ? null : trace;
    }

    private static @Nullable Causes begun() {
        Context context = transaction();
        return context == null ? null : context.<Causes>getLocal(PLACE);
    }

    private static @Nullable Context transaction() {
        Context context = Vertx.currentContext();
        return context != null && VertxContext.isDuplicatedContext(context) ? context : null;
    }
}
