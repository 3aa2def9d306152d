package org.nengquan.trading.journal.app;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.nengquan.tracing.Causes;
import org.nengquan.trading.journal.domain.Applied;
import org.nengquan.trading.matching.domain.Command;

/**
 * A command that waits for its answer.
 *
 * @param trace the trace of the request that brought it, as a {@code traceparent}: commands of many are written in one
 *     batch, and what each brings about belongs to its own
 */
record Entry(Command command, @Nullable String trace, CompletableFuture<Applied> answer) {

    /** To be called where the request is handled, whose trace is looked up here. */
    Entry(Command command) {
        this(command, Causes.current(), new CompletableFuture<>());
    }
}
