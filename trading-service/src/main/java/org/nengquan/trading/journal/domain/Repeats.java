package org.nengquan.trading.journal.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nengquan.trading.matching.domain.Command;

/**
 * Remembers which commands that clients may send again stand where in the journal, in which their answers stand too.
 *
 * <p>A command is remembered until the close of the trading day after the one it was given on: long enough for whoever lost
 * the answer, and bounded in memory. After that the key may be used anew, as client order ids on other exchanges are unique
 * for a day. Not thread-safe: the writer's own.
 */
public final class Repeats {
    private Map<Command.Key, Long> today = new HashMap<>();
    private Map<Command.Key, Long> dayBefore = new HashMap<>();

    /** The line of the first command under that key, if there is one. */
    public Optional<Long> first(Command.Key key) {
        Long found = today.get(key);
        return Optional.ofNullable(found == null ? dayBefore.get(key) : found);
    }

    /** The command stands in that line. */
    public void remember(Command command, long seq) {
        if (command instanceof Command.Repeatable repeatable) {
            today.put(repeatable.key(), seq);
        }
    }

    /** A day was closed: the oldest are forgotten. */
    public void closeDay() {
        dayBefore = today;
        today = new HashMap<>();
    }
}
