package org.nengquan.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Scope;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Vertx;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class CausesTest {
    private static final String FIRST = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    private static final String SECOND = "00-1af7651916cd43dd8448eb211c80319c-c7ad6b7169203331-01";
    private static final Vertx VERTX = Vertx.vertx();

    @AfterAll
    static void stop() {
        VERTX.close();
    }

    @Test
    void shouldContinueTheTraceOfTheEventAboutTheSameSubject() {
        assertThat(inTransaction(() -> {
                    batchOf("trade-1", FIRST, "trade-2", SECOND);
                    return Causes.of("trade-2");
                }))
                .isEqualTo(SECOND);
    }

    @Test
    void shouldGuessNothingBetweenSeveralTraces() {
        assertThat(inTransaction(() -> {
                    batchOf("trade-1", FIRST, "trade-2", SECOND);
                    return Causes.of("410100");
                }))
                .isNull();
    }

    @Test
    void shouldKeepAnUntracedEventsFactsOutOfItsNeighboursTrace() {
        assertThat(inTransaction(() -> {
                    batchOf("trade-1", FIRST, "trade-2", null);
                    return Causes.of("trade-2");
                }))
                .isNull();
    }

    @Test
    void shouldGiveAllFactsToTheOnlyTrace() {
        assertThat(inTransaction(() -> {
                    batchOf("trade-1", FIRST, "trade-1", FIRST);
                    return Causes.of("410100");
                }))
                .isEqualTo(FIRST);
    }

    @Test
    void shouldFollowATradeThatGoesOnUnderItsNumber() {
        assertThat(inTransaction(() -> {
                    batchOf("henan", FIRST, "henan", SECOND);
                    Causes.follow("trade-1", FIRST);
                    return Causes.of("trade-1");
                }))
                .isEqualTo(FIRST);
    }

    @Test
    void shouldKeepNothingWhereNobodyTraces() {
        assertThat(inTransaction(() -> {
                    Causes.follow("trade-1", FIRST);
                    return Causes.of("trade-1");
                }))
                .isNull();
    }

    @Test
    void shouldBelongToTheRequestThatRuns() {
        try (Scope running = request(TraceFlags.getSampled())) {
            assertThat(Causes.current()).isEqualTo(FIRST);
            assertThat(Causes.of("anything")).isEqualTo(FIRST);
        }
    }

    @Test
    void shouldNotBotherWithARequestThatNobodyRecords() {
        try (Scope running = request(TraceFlags.getDefault())) {
            assertThat(Causes.current()).isNull();
        }
    }

    @Test
    void shouldReadWhatItWrote() {
        assertThat(TraceParents.of(Span.fromContext(TraceParents.context(FIRST))))
                .isEqualTo(FIRST);
        assertThat(TraceParents.of(Span.fromContext(TraceParents.context("nonsense"))))
                .isNull();
    }

    private static void batchOf(
            String subject, @Nullable String trace, String otherSubject, @Nullable String otherTrace) {
        Causes.begin();
        Causes.follow(subject, trace);
        Causes.follow(otherSubject, otherTrace);
    }

    private static Scope request(TraceFlags flags) {
        return Span.wrap(SpanContext.create(
                        FIRST.substring(3, 35), FIRST.substring(36, 52), flags, TraceState.getDefault()))
                .makeCurrent();
    }

    private static @Nullable String inTransaction(Supplier<@Nullable String> work) {
        var answer = new CompletableFuture<@Nullable String>();
        var context = VertxContext.createNewDuplicatedContext(VERTX.getOrCreateContext());
        Objects.requireNonNull(context).runOnContext(ignored -> answer.complete(work.get()));
        return answer.join();
    }
}
