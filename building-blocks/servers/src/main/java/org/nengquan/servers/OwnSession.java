package org.nengquan.servers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A command in a session of its own. A terminal sends Ctrl-C to everybody in its foreground: without this
 * PostgreSQL would shut down under the services at the very moment that we begin to stop them in order.
 */
final class OwnSession {

    /** Linux has the first; macOS has only the second. Both become the command, so the process id stays. */
    private static final List<List<String>> WAYS = List.of(
            List.of("/usr/bin/setsid"),
            List.of("/usr/bin/perl", "-e", "use POSIX; POSIX::setsid(); exec { $ARGV[0] } @ARGV"));

    private OwnSession() {}

    /** The command with the first way before it that this machine has; as it is where there is none. */
    static List<String> of(List<String> command) {
        var way = WAYS.stream()
                .filter(words -> Files.isExecutable(Path.of(words.getFirst())))
                .findFirst()
                .orElse(List.of());
        return Stream.concat(way.stream(), command.stream()).toList();
    }
}
