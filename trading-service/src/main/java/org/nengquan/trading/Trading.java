package org.nengquan.trading;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * Without arguments the trading service; with arguments a tool that runs beside it. A tool starts nothing of the service:
 * a second service would take the market over.
 */
@QuarkusMain
@Command(
        name = "trading",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Without a command: the trading service.")
public final class Trading implements Runnable {
    /** By name, because adapters have no public door: the command line finds them as the container finds the others. */
    private static final Map<String, String> TOOLS = Map.of(
            "replay", "org.nengquan.trading.journal.store.ReplayCommand",
            "lobster", "org.nengquan.trading.lobster.stream.LobsterCommand");

    /** Runs the service, or the tool that the arguments name. */
    public static void main(String... args) {
        if (args.length == 0) {
            Quarkus.run(args);
        } else {
            System.exit(tools().execute(args));
        }
    }

    /** The tools' command line. */
    static CommandLine tools() {
        var tools = new CommandLine(new Trading());
        TOOLS.forEach((name, type) -> tools.addSubcommand(name, tool(type)));
        return tools;
    }

    private static Class<?> tool(String type) {
        try {
            return Class.forName(type);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("a tool is missing from the package", e);
        }
    }

    /** A command line without a tool. */
    @Override
    public void run() {
        tools().usage(System.err);
    }
}
