package org.nengquan.trading.matching.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Makes a failing stream of commands as short as leaving commands out can make it. */
final class Shrinking {

    private Shrinking() {}

    /**
     * A part of the stream, in the same order, that still fails and fails no longer if any one command is left out of it.
     *
     * @param fails holds for the whole stream
     */
    static List<Command> shortest(List<Command> stream, Predicate<List<Command>> fails) {
        List<Command> left = stream;
        for (int chunk = Math.max(1, left.size() / 2); chunk >= 1; chunk = chunk == 1 ? 0 : chunk / 2) {
            left = without(left, chunk, fails);
        }
        return left;
    }

    /** Leaves out every chunk of that size without which the stream still fails, until there is none. */
    private static List<Command> without(List<Command> stream, int chunk, Predicate<List<Command>> fails) {
        List<Command> left = stream;
        int at = 0;
        while (at < left.size()) {
            var shorter = new ArrayList<>(left.subList(0, at));
            shorter.addAll(left.subList(Math.min(left.size(), at + chunk), left.size()));
            if (fails.test(shorter)) {
                left = shorter;
            } else {
                at += chunk;
            }
        }
        return left;
    }
}
