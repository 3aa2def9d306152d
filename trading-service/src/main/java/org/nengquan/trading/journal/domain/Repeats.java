package org.nengquan.trading.journal.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nengquan.trading.matching.domain.Command;

/**
 * Remembers the answers to commands that clients may send again.
 *
 * <p>An answer is remembered until the close of the trading day after the one it was given on: long enough for whoever lost
 * it, and bounded in memory. After that the key may be used anew, as client order ids on other exchanges are unique for a
 * day. Not thread-safe: the writer's own.
 */
public final class Repeats {
    private Map<Command.Key, Applied> today = new HashMap<>();
    private Map<Command.Key, Applied> dayBefore = new HashMap<>();

    /** The first answer under the command's key, if there is one. */
    public Optional<Applied> first(Command.Repeatable command) {
        Command.Key key = command.key();
        Applied found = today.get(key);
        return Optional.ofNullable(found == null ? dayBefore.get(key) : found);
    }

    /** Remembers an answer; at the close of a day the oldest are forgotten. */
    public void remember(Applied applied) {
        if (applied.command() instanceof Command.Repeatable repeatable) {
            today.put(repeatable.key(), applied);
        }
        if (applied.closedADay()) {
            dayBefore = today;
            today = new HashMap<>();
        }
    }
}
