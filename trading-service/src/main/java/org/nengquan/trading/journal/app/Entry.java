package org.nengquan.trading.journal.app;

import java.util.concurrent.CompletableFuture;
import org.nengquan.trading.journal.domain.Applied;
import org.nengquan.trading.matching.domain.Command;

/** A command that waits for its answer. */
record Entry(Command command, CompletableFuture<Applied> answer) {

    Entry(Command command) {
        this(command, new CompletableFuture<>());
    }
}
